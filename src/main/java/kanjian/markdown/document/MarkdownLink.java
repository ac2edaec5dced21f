package kanjian.markdown.document;

import kanjian.diag.Location;

/**
 * A link as it stands in a text.
 *
 * @param destination as written, with entities and escapes decoded, such as {@code figure:matters-solved} or {@code ../other.md#step}
 * @param text the plain text of the link
 * @param at where the destination's first character stands
 * @param start where {@code text} begins in {@link MarkdownDocument#plain}
 */
public record MarkdownLink(String destination, String text, Location at, int start) {}
