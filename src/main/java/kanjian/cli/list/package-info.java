/** What staff ask for in lists, as it is printed. */
@NullMarked
package kanjian.cli.list;

import org.jspecify.annotations.NullMarked;
