package kanjian.markdown.inline;

/**
 * Finds the ends of link parts and HTML tags, character by character. The library uses regular expressions for them, which overflow
 * the stack on parts of some thousand characters.
 */
public final class InlineScan {
    /** What the methods answer where there is no such part. */
    public static final int NONE = -1;

    private static final int LONGEST_LABEL = 999;

    private InlineScan() {}

    /** End of {@code <destination>} that begins at {@code start}. */
    static int angledDestination(CharSequence text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '>' -> {
                    return i + 1;
                }
                case '<', '\n', '\r' -> {
                    return NONE;
                }
                case '\\' -> i += isEscape(text, i) ? 1 : 0;
                default -> {}
            }
        }
        return NONE;
    }

    /** End of the title in quotes or round brackets that begins at {@code start}. */
    static int title(CharSequence text, int start) {
        if (start >= text.length()) {
            return NONE;
        }
        char open = text.charAt(start);
        char close = open == '(' ? ')' : open;
        if (open != '"' && open != '\'' && open != '(') {
            return NONE;
        }
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            }
            if (c == '(' && open == '(') {
                return NONE;
            }
            i += isEscape(text, i) ? 1 : 0;
        }
        return NONE;
    }

    /** End of the {@code [label]} that begins at {@code start}. */
    public static int label(CharSequence text, int start) {
        if (start >= text.length() || text.charAt(start) != '[') {
            return NONE;
        }
        int last = Math.min(text.length(), start + LONGEST_LABEL + 2);
        for (int i = start + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i + 1;
            }
            if (c == '[') {
                return NONE;
            }
            i += isEscape(text, i) ? 1 : 0;
        }
        return NONE;
    }

    /** End of the {@code &#number;} that begins at {@code start}; the library takes any digits for one. */
    static int numericEntity(CharSequence text, int start) {
        if (start + 1 >= text.length() || text.charAt(start + 1) != '#') {
            return NONE;
        }
        int i = start + 2;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == ';' ? i + 1 : NONE;
    }

    /** Whether a backslash and an ASCII punctuation character stand here. */
    public static boolean isEscape(CharSequence text, int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && isAsciiPunctuation(text.charAt(at + 1));
    }

    static boolean isAsciiPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }
}
