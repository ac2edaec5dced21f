/** What the command {@code figures} shows: the findings of one text, in words for clerks and as JSON for programs. */
@NullMarked
package kanjian.cli.figures;

import org.jspecify.annotations.NullMarked;
