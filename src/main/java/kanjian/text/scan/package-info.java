/**
 * Finds every figure in running Chinese text, with its place, and tells the numbers that are none.
 *
 * <p>Door: {@link kanjian.text.scan.FigureScanner}.
 */
@NullMarked
package kanjian.text.scan;

import org.jspecify.annotations.NullMarked;
