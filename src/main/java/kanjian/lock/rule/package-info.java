/** One class for each rule of how published things may change. */
@NullMarked
package kanjian.lock.rule;

import org.jspecify.annotations.NullMarked;
