package kanjian.page.part;

import java.util.Optional;
import kanjian.model.Html;

/** A stretch of a story's text, and the chart that stands below it. */
public record Passage(Html text, Optional<ChartView> chart) {}
