package kanjian.page.part;

import java.util.List;
import kanjian.page.value.FigureView;

/** One entry of 文中数字的出处; {@code back} are the ids of the places in the text that use it. */
public record Note(int number, FigureView figure, List<String> back) {}
