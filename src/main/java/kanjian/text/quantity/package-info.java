/** What a figure counts (量): an exact value with its unit, and how the true value lies to it. */
@NullMarked
package kanjian.text.quantity;

import org.jspecify.annotations.NullMarked;
