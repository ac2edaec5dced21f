/** Sentences that pages say of a record: what a bound means, how it is cited, its text without marks. */
@NullMarked
package kanjian.view.words;

import org.jspecify.annotations.NullMarked;
