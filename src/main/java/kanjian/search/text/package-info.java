/** What is looked up: the text of a page, the terms of a text, the sounds of its characters. */
@NullMarked
package kanjian.search.text;

import org.jspecify.annotations.NullMarked;
