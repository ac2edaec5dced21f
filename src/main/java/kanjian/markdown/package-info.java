/**
 * Markdown to safe HTML, headings, links and plain text. With its sub-packages the only one that knows flexmark.
 *
 * <p>Door: {@link kanjian.markdown.MarkdownParser}; what goes in and comes out is in {@code document}. A text is cleaned in
 * {@code text}, read by the library with the rules of {@code block} and {@code inline}, and the tree written in {@code write}.
 */
@NullMarked
package kanjian.markdown;

import org.jspecify.annotations.NullMarked;
