/** The columns of the site (栏目), and how fresh each is on a day. */
@NullMarked
package kanjian.column;

import org.jspecify.annotations.NullMarked;
