/** Reads the content folder into immutable files. */
@NullMarked
package kanjian.source;

import org.jspecify.annotations.NullMarked;
