/** The charts that texts ask for: fenced blocks, read and checked. */
@NullMarked
package kanjian.prose.chart;

import org.jspecify.annotations.NullMarked;
