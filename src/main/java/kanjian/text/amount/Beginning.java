package kanjian.text.amount;

import kanjian.text.numeral.NumeralReader;

/** A quick look whether an amount can begin at a place, so that prose without figures costs little. */
final class Beginning {
    private static final int MOST_LEADS = 5;

    private Beginning() {}

    /** False only where no amount begins. */
    static boolean isPossible(String text, int start) {
        int at = start;
        for (int words = 0; words < MOST_LEADS; words++) {
            if (isValue(text, at)) {
                return true;
            }
            int lead = lead(text, at);
            if (lead == 0) {
                return false;
            }
            at += lead;
        }
        return true;
    }

    private static boolean isValue(String text, int at) {
        char c = charAt(text, at);
        char next = charAt(text, at + 1);
        return switch (c) {
            case '数', '几', '上' -> NumeralReader.isHanUnit(next);
            case '翻', '半' -> true;
            case '比', '较' -> NumeralReader.isArabic(next);
            default -> NumeralReader.isArabic(c) || NumeralReader.isHan(c) || Words.IDIOMS.lengthAt(text, at) > 0;
        };
    }

    private static int lead(String text, int at) {
        int before = Words.BEFORE.lengthAt(text, at);
        if (before > 0) {
            return before;
        }
        int base = Words.BASE.lengthAt(text, at);
        int direction = base > 0 ? 0 : Words.DIRECTION.lengthAt(text, at);
        boolean level = direction > 0 && "到至为".indexOf(charAt(text, at + direction)) >= 0;
        return base + direction + (level ? 1 : 0);
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}
