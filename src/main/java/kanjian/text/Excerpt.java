package kanjian.text;

/** The beginning of a text, cut where a reader would pause (摘要). */
public final class Excerpt {
    /** The usual length, in characters. */
    public static final int USUAL = 90;

    private static final String SENTENCE_END = "。！？!?…";
    private static final String CLAUSE_END = "，、；：,;:";
    private static final String OPENING = "“‘「『《〈（(【";
    private static final String CLOSING = "”’」』》〉）)】";

    private Excerpt() {}

    public static String of(String plainText) {
        return of(plainText, USUAL);
    }

    /**
     * At most {@code limit} characters: whole sentences when the first one fits, else up to the last clause with …, and only
     * if there is none, up to the last character that splits neither a number nor a Latin word. A pair of quotation marks or
     * brackets is not cut open where a cut before it leaves at least a third.
     */
    public static String of(String plainText, int limit) {
        String text = plainText.strip().replaceAll("\\s+", " ");
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        int end = text.offsetByCodePoints(0, limit);
        int sentence = lastCut(text, end, SENTENCE_END, 0);
        if (sentence > 0) {
            return text.substring(0, sentence).strip();
        }
        int room = Math.max(1, text.offsetByCodePoints(0, Math.max(0, limit - 1)));
        int clause = lastCut(text, room + 1, CLAUSE_END, room / 3);
        return text.substring(0, clause > 0 ? clause - 1 : wordEnd(text, room)).strip() + "…";
    }

    /** The offset behind the last of {@code marks} before {@code end} that no open pair encloses; 0 when there is none. */
    private static int lastCut(String text, int end, String marks, int least) {
        int depth = 0;
        int outside = 0;
        int inside = 0;
        for (int at = 0; at < end; at++) {
            char c = text.charAt(at);
            depth += OPENING.indexOf(c) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(c) >= 0 && depth > 0 ? 1 : 0;
            boolean closes = CLOSING.indexOf(c) >= 0 && at > 0 && marks.indexOf(text.charAt(at - 1)) >= 0;
            if (!closes && marks.indexOf(c) < 0 || isInNumber(text, at)) {
                continue;
            }
            if (depth == 0) {
                outside = closes || CLOSING.indexOf(next(text, at)) < 0 ? at + 1 : outside;
            } else {
                inside = at + 1;
            }
        }
        return outside > least || least == 0 ? outside : inside;
    }

    private static char next(String text, int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    }

    private static boolean isInNumber(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(next(text, at));
    }

    private static int wordEnd(String text, int end) {
        int at = end;
        while (at > 1 && isWordPart(text.charAt(at - 1)) && isWordPart(text.charAt(at))) {
            at--;
        }
        return at > 1 ? at : end;
    }

    private static boolean isWordPart(char c) {
        return c < 0x2E80 && (Character.isLetterOrDigit(c) || ".,%".indexOf(c) >= 0) || Character.isSurrogate(c);
    }
}
