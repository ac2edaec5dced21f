/** What must hold for the columns of the site (栏目) and for its special days. */
@NullMarked
package kanjian.check.column;

import org.jspecify.annotations.NullMarked;
