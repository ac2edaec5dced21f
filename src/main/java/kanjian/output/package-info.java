/**
 * A finished file, and the places it can go.
 *
 * <p>{@link kanjian.output.OutputFolder} opens the folder of the site, {@link kanjian.output.StagingFolder} takes the files
 * of a run and replaces the old site by them in one step. Knows nothing of what the files say.
 */
@NullMarked
package kanjian.output;

import org.jspecify.annotations.NullMarked;
