/** The text before it is read: its characters, and where each stands in the file. */
@NullMarked
package kanjian.markdown.text;

import org.jspecify.annotations.NullMarked;
