/** One class for each rule that must hold for the whole site. */
@NullMarked
package kanjian.check;

import org.jspecify.annotations.NullMarked;
