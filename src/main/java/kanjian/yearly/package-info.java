/** The yearly report (年度报表), counted from the content. */
@NullMarked
package kanjian.yearly;

import org.jspecify.annotations.NullMarked;
