/** Reads the finished files as a browser would. */
@NullMarked
package kanjian.verify;

import org.jspecify.annotations.NullMarked;
