/** The surroundings of a command: where it prints, how it ends, how a failing disk is told. */
@NullMarked
package kanjian.cli.console;

import org.jspecify.annotations.NullMarked;
