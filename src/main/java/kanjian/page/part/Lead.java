package kanjian.page.part;

import java.util.Optional;
import kanjian.page.value.FigureView;
import kanjian.page.value.Link;

/**
 * A figure drawn large: the part that is done and, where known, the whole that it is part of.
 *
 * @param isOpen whether none of it is known to be done; drawn hollow
 */
public record Lead(FigureView figure, Optional<FigureView> whole, boolean isOpen, Link place, String label) {}
