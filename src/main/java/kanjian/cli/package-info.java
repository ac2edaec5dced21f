/** Commands, printing, exit codes; the only place with main. */
@NullMarked
package kanjian.cli;

import org.jspecify.annotations.NullMarked;
