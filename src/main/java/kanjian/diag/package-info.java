/**
 * What is wrong, where, and how to mend it. Uses nothing else of the program.
 *
 * <p>Stages report {@link kanjian.diag.Problem}s to {@link kanjian.diag.Problems}; nobody throws for what staff can mend.
 */
@NullMarked
package kanjian.diag;

import org.jspecify.annotations.NullMarked;
