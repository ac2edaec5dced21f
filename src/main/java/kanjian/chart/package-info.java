/** Figures drawn as SVG. */
@NullMarked
package kanjian.chart;

import org.jspecify.annotations.NullMarked;
