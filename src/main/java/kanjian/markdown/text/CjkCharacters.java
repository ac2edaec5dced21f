package kanjian.markdown.text;

import java.util.Arrays;

/** Which characters are Chinese, Japanese or Korean, punctuation or blank, for the purposes of Markdown. */
public final class CjkCharacters {
    /**
     * First and last of each range, ascending: East Asian Width W, F or H, or script Hangul, without default emoji (Unicode 17,
     * UAX 11, UAX 24, UTS 51). A table, since the JDK knows no East Asian Width and its Unicode version varies.
     */
    private static final int[] RANGES = {
        0x1100, 0x11FF, 0x20A9, 0x20A9, 0x2329, 0x232A, 0x2630, 0x2637, 0x268A, 0x268F, 0x2E80, 0x2E99, 0x2E9B, 0x2EF3,
        0x2F00, 0x2FD5, 0x2FF0, 0x303E, 0x3041, 0x3096, 0x3099, 0x30FF, 0x3105, 0x312F, 0x3131, 0x318E, 0x3190, 0x31E5,
        0x31EF, 0x321E, 0x3220, 0x3247, 0x3250, 0xA48C, 0xA490, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xD7B0, 0xD7C6,
        0xD7CB, 0xD7FB, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE52, 0xFE54, 0xFE66, 0xFE68, 0xFE6B, 0xFF01, 0xFFBE,
        0xFFC2, 0xFFC7, 0xFFCA, 0xFFCF, 0xFFD2, 0xFFD7, 0xFFDA, 0xFFDC, 0xFFE0, 0xFFE6, 0xFFE8, 0xFFEE, 0x16FE0,
        0x16FE4, 0x16FF0, 0x16FF6, 0x17000, 0x18CD5, 0x18CFF, 0x18D1E, 0x18D80, 0x18DF2, 0x1AFF0, 0x1AFF3, 0x1AFF5,
        0x1AFFB, 0x1AFFD, 0x1AFFE, 0x1B000, 0x1B122, 0x1B132, 0x1B132, 0x1B150, 0x1B152, 0x1B155, 0x1B155, 0x1B164,
        0x1B167, 0x1B170, 0x1B2FB, 0x1D300, 0x1D356, 0x1D360, 0x1D376, 0x1F200, 0x1F200, 0x1F202, 0x1F202, 0x1F210,
        0x1F219, 0x1F21B, 0x1F22E, 0x1F230, 0x1F231, 0x1F237, 0x1F237, 0x1F23B, 0x1F23B, 0x1F240, 0x1F248, 0x1F260,
        0x1F265, 0x20000, 0x3FFFD
    };

    private static final String AMBIGUOUS_QUOTES = "‘’“”";

    private CjkCharacters() {}

    public static boolean isCjk(int character) {
        if (character < RANGES[0]) {
            return false;
        }
        int found = Arrays.binarySearch(RANGES, character);
        // between two bounds: inside when the lower one opens a range
        return found >= 0 || (-found - 2) % 2 == 0;
    }

    /** “ ” ‘ ’, which Chinese and Western texts share. */
    public static boolean isAmbiguousQuote(int character) {
        return AMBIGUOUS_QUOTES.indexOf(character) >= 0;
    }

    /** Unicode punctuation character of CommonMark 0.31: general category P or S. */
    public static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** Unicode whitespace character of CommonMark. */
    public static boolean isWhitespace(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\f'
                || character == '\r'
                || Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    /** U+FE00–U+FE0E: shape the character before them and are not emoji. */
    public static boolean isShapeSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0E;
    }

    /** U+E0100–U+E01EF: follow a Han character only. */
    public static boolean isIdeographicSelector(int character) {
        return character >= 0xE0100 && character <= 0xE01EF;
    }
}
