/** Holds quotes against the stored texts of their sources. */
@NullMarked
package kanjian.quote;

import org.jspecify.annotations.NullMarked;
