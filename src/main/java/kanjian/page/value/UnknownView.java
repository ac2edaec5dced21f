package kanjian.page.value;

/**
 * A value that is not known, and why.
 *
 * @param word 未公布 (the source is silent), 未载 (our copy lacks it) or 待核 (to be checked)
 * @param reason a sentence
 */
public record UnknownView(String word, String reason) {}
