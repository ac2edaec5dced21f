/** The words in which the site itself speaks, from one file of the theme. */
@NullMarked
package kanjian.words;

import org.jspecify.annotations.NullMarked;
