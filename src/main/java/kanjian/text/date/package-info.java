/** Days, months and years of which parts may be unknown, and the spans between them. */
@NullMarked
package kanjian.text.date;

import org.jspecify.annotations.NullMarked;
