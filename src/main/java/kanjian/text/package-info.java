/** Pure functions on Chinese text, numbers, dates and spelling. Uses nothing else of the program. */
@NullMarked
package kanjian.text;

import org.jspecify.annotations.NullMarked;
