package kanjian.diag.report;

import java.util.stream.Collectors;

/** How many cells of a terminal characters take: Han characters two, Latin letters one, combining marks none. */
final class Cells {
    /** First and last of each range of characters that take two cells (Unicode, East_Asian_Width W and F). */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
    };

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final String TAB = "    ";
    private static final String HIDDEN = "\uFFFD";

    private Cells() {}

    static int width(String text) {
        int[] state = {0, 0};
        text.codePoints().forEach(character -> {
            state[0] += width(character, state[1]);
            state[1] = character;
        });
        return state[0];
    }

    /** Blanks that take as much room as {@code text}: ideographic ones under wide characters, plain ones under others. */
    static String under(String text) {
        StringBuilder blanks = new StringBuilder();
        int[] before = {0};
        text.codePoints().forEach(character -> {
            int width = width(character, before[0]);
            blanks.append(width == 2 ? "\u3000" : " ".repeat(width));
            before[0] = character;
        });
        return blanks.toString();
    }

    private static int width(int character, int before) {
        boolean joined = before == ZERO_WIDTH_JOINER && isWide(character);
        return joined || isCombining(character) ? 0 : isWide(character) ? 2 : 1;
    }

    private static boolean isWide(int character) {
        for (int[] range : WIDE) {
            if (character >= range[0] && character <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** Marks on the character before, also the skin colours of emoji. */
    private static boolean isCombining(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> character >= 0x1F3FB && character <= 0x1F3FF;
        };
    }

    /** A character as it may be printed: Tabs as blanks, what is invisible or could command the terminal as U+FFFD. */
    static String shown(int character, int before) {
        if (character == '\t') {
            return TAB;
        }
        boolean joiner = character == ZERO_WIDTH_JOINER && isWide(before);
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> joiner ? Character.toString(character) : HIDDEN;
            default -> Character.toString(character);
        };
    }

    /** A sentence as it may be printed. */
    static String visible(String text) {
        return text.codePoints().mapToObj(character -> shown(character, 0)).collect(Collectors.joining());
    }
}
