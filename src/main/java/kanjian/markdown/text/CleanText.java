package kanjian.markdown.text;

import java.util.Locale;
import kanjian.diag.Code;
import kanjian.diag.Problems;

/** A text without characters that no page may hold. */
public final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /** Reports control characters and halves of characters, and puts U+FFFD in their place, so that all offsets stay. */
    public static String of(String text, Positions positions, Problems problems) {
        int first = next(text, 0);
        if (first == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int i = first; i < text.length(); i = next(text, i + 1)) {
            problems.report(Code.CONTROL_CHARACTER, positions.at(i), String.format(Locale.ROOT, "U+%04X", (int)
                    text.charAt(i)));
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
