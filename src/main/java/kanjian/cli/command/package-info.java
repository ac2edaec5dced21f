/** What the program can be told to do: one class for each command. */
@NullMarked
package kanjian.cli.command;

import org.jspecify.annotations.NullMarked;
