/** The nouns of people's congress work as records, and the site that holds them. */
@NullMarked
package kanjian.model;

import org.jspecify.annotations.NullMarked;
