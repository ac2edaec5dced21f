package kanjian.markdown.document;

import kanjian.diag.Location;

/**
 * A fenced block (```) as it stands in a text.
 *
 * @param language the word behind the fence, or empty
 * @param text its lines
 * @param at where the fence begins
 * @param isAtMargin whether it stands in the text itself, not in a list or quotation, and is not indented
 * @param isClosed whether a fence ends it; else it holds all the rest of the text
 */
public record FencedBlock(String language, String text, Location at, boolean isAtMargin, boolean isClosed) {}
