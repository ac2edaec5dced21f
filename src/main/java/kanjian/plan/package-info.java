/** Decides which pages exist, their addresses, and all that each may show. */
@NullMarked
package kanjian.plan;

import org.jspecify.annotations.NullMarked;
