/** Markdown to safe HTML, headings, links and plain text. The only package that knows flexmark. */
@NullMarked
package kanjian.markdown;

import org.jspecify.annotations.NullMarked;
