package kanjian.markdown.text;

/** A text without characters that no page may hold. */
public final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /**
     * Puts U+FFFD in the place of control characters and halves of characters, so that all offsets stay. They have been reported
     * when the file was read.
     */
    public static String of(String text) {
        int first = next(text, 0);
        if (first == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int i = first; i < text.length(); i = next(text, i + 1)) {
            clean.setCharAt(i, REPLACEMENT);
        }
        return clean.toString();
    }

    private static int next(String text, int from) {
        int i = from;
        while (i < text.length() && !isBad(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isBad(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    }
}
