package kanjian.page.value;

import kanjian.model.Unknown;

/**
 * A value that is not known, and why.
 *
 * @param word 未公布 (the source is silent), 未载 (our copy lacks it) or 待核 (to be checked)
 * @param reason a sentence
 */
public record UnknownView(String word, String reason) {
    /** Whether somebody has yet to look it up. */
    public boolean isPending() {
        return word.equals(Unknown.Word.PENDING.chinese());
    }
}
