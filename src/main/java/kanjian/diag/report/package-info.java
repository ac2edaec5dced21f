/** Problems in words: for people, for continuous integration, for editors. */
@NullMarked
package kanjian.diag.report;

import org.jspecify.annotations.NullMarked;
