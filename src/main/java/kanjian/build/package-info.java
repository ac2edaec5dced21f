/** Runs the stages in order. */
@NullMarked
package kanjian.build;

import org.jspecify.annotations.NullMarked;
