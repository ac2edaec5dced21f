/** One class for each rule by which figures must fit each other, their time and their source (数字互证). */
@NullMarked
package kanjian.check.arithmetic;

import org.jspecify.annotations.NullMarked;
