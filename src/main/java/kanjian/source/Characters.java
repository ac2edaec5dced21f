package kanjian.source;

import java.util.Locale;
import java.util.Map;

/** What is known of single characters: which cannot be seen, which are private, how they are called. */
final class Characters {
    /** What decoders put in the place of what they could not read. */
    static final int REPLACEMENT = 0xFFFD;

    static final int ZERO_WIDTH_JOINER = 0x200D;

    private static final Map<Integer, String> NAMES = Map.of(
            0x00AD,
            "软连字符",
            0x200B,
            "零宽空格",
            0x200C,
            "零宽不连字",
            ZERO_WIDTH_JOINER,
            "零宽连字",
            0x2028,
            "行分隔符",
            0x2029,
            "段分隔符",
            0x2060,
            "零宽连接符",
            0xFEFF,
            "字节顺序标记");

    private Characters() {}

    /** Whether nothing is seen of a character although it takes part in the text: controls, formats, reading directions. */
    static boolean isInvisible(int character) {
        if (character == '\n' || character == '\t') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Whether a character means something only to the software that wrote it, or nothing to anybody. */
    static boolean isPrivate(int character) {
        return switch (Character.getType(character)) {
            case Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> (character & 0xFFFE) == 0xFFFE;
        };
    }

    /** Whether a character can be part of an emoji, which {@code U+200D} may then join to the next one. */
    static boolean isEmoji(int character) {
        return character >= 0x1F000 && character <= 0x1FAFF
                || character >= 0x2190 && character <= 0x2BFF
                || character == 0xFE0F;
    }

    /** For example {@code U+200B（零宽空格）}, or the character itself where it can be seen. */
    static String named(int character) {
        String number = String.format(Locale.ROOT, "U+%04X", character);
        if (NAMES.containsKey(character)) {
            return number + "（" + NAMES.get(character) + "）";
        }
        boolean hidden = isInvisible(character) || isPrivate(character) || character == REPLACEMENT;
        return hidden ? number : "“" + Character.toString(character) + "”";
    }
}
