package kanjian.text;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;

/** How many cells of a fixed-width screen a character takes, for carets under wide text. */
public final class CharacterWidth {
    private CharacterWidth() {}

    /** 2 for Han, kana, Hangul, full-width forms and pictographs; 0 for marks that combine and controls; else 1. */
    public static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** The cells of a whole text. */
    public static int of(String text) {
        return text.codePoints().map(CharacterWidth::of).sum();
    }

    private static boolean isWide(int codePoint) {
        if (codePoint < 0x1100) {
            return false;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> !isHalfWidthForm(codePoint);
            default -> isWideSign(codePoint);
        };
    }

    private static boolean isHalfWidthForm(int codePoint) {
        return codePoint >= 0xFF61 && codePoint <= 0xFFDC;
    }

    private static boolean isWideSign(int codePoint) {
        UnicodeBlock block = UnicodeBlock.of(codePoint);
        boolean fullWidthForm =
                codePoint >= 0xFF01 && codePoint <= 0xFF60 || codePoint >= 0xFFE0 && codePoint <= 0xFFE6;
        return fullWidthForm
                || UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block) && codePoint != 0x303F
                || UnicodeBlock.CJK_COMPATIBILITY_FORMS.equals(block)
                || UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS.equals(block)
                || UnicodeBlock.CJK_COMPATIBILITY.equals(block)
                || codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
    }
}
