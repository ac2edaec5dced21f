/** Reads and writes single numerals (数词) in Arabic and Han digits; what they count is the matter of {@code amount}. */
@NullMarked
package kanjian.text.numeral;

import org.jspecify.annotations.NullMarked;
