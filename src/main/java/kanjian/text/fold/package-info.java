/** Makes texts that mean the same alike, so that one can be found in the other (归一). */
@NullMarked
package kanjian.text.fold;

import org.jspecify.annotations.NullMarked;
