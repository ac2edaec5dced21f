package kanjian.markdown.inline;

import kanjian.markdown.text.CjkCharacters;

/**
 * Whether a run of {@code *}, {@code _} or {@code ~} may begin or end emphasis, by the characters beside it. CommonMark 0.31.2 §6.2
 * with the public CJK-friendly amendment, so that bold text may touch Chinese punctuation.
 */
record Flanking(boolean canOpen, boolean canClose) {
    /** The beginning and the end of a line count as blank. */
    private static final int EDGE = '\n';

    private static final int FULL_WIDTH_FORM = 0xFE01;

    /**
     * Judges a run by its neighbours.
     *
     * @param start of the run in the text
     * @param end just behind it
     */
    static Flanking of(CharSequence text, int start, int end) {
        int before = start == 0 ? EDGE : Character.codePointBefore(text, start);
        int after = end >= text.length() ? EDGE : Character.codePointAt(text, end);
        boolean besideCjk = CjkCharacters.isCjk(after) || endsWithCjk(text, start, before);
        int last = CjkCharacters.isShapeSelector(before) ? shaped(text, start, before) : before;
        return text.charAt(start) == '_' ? ofUnderscore(last, after) : ofStar(last, after, besideCjk);
    }

    private static Flanking ofStar(int before, int after, boolean besideCjk) {
        boolean blankBefore = CjkCharacters.isWhitespace(before);
        boolean blankAfter = CjkCharacters.isWhitespace(after);
        boolean markBefore = CjkCharacters.isPunctuation(before);
        boolean markAfter = CjkCharacters.isPunctuation(after);
        return new Flanking(
                !blankAfter && (!markAfter || besideCjk || blankBefore || markBefore),
                !blankBefore && (!markBefore || besideCjk || blankAfter || markAfter));
    }

    /** Underscores never open or close inside a word, and Chinese has no word ends: the neighbours' script plays no part. */
    private static Flanking ofUnderscore(int before, int after) {
        boolean blankBefore = CjkCharacters.isWhitespace(before);
        boolean blankAfter = CjkCharacters.isWhitespace(after);
        if (blankBefore || blankAfter) {
            return new Flanking(!blankAfter, !blankBefore);
        }
        return new Flanking(CjkCharacters.isPunctuation(before), CjkCharacters.isPunctuation(after));
    }

    private static boolean endsWithCjk(CharSequence text, int start, int before) {
        if (!CjkCharacters.isShapeSelector(before)) {
            return CjkCharacters.isCjk(before) || CjkCharacters.isIdeographicSelector(before);
        }
        int shaped = shaped(text, start, before);
        return CjkCharacters.isCjk(shaped) || before == FULL_WIDTH_FORM && CjkCharacters.isAmbiguousQuote(shaped);
    }

    /** The character that a variation selector shapes, or the selector itself where there is none. */
    private static int shaped(CharSequence text, int start, int selector) {
        return start == 1 ? selector : Character.codePointBefore(text, start - 1);
    }
}
