package kanjian.source;

import java.util.Locale;

/** What is known of single characters: which cannot be seen, which are private, how they are called. */
final class Characters {
    /** What decoders put in the place of what they could not read. */
    static final int REPLACEMENT = 0xFFFD;

    static final int ZERO_WIDTH_JOINER = 0x200D;

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

    /** The character in quotes, or its number such as {@code U+200B} where nothing would be seen. */
    static String named(int character) {
        boolean hidden = isInvisible(character)
                || isPrivate(character)
                || character == REPLACEMENT
                || Character.isSpaceChar(character);
        return hidden ? String.format(Locale.ROOT, "U+%04X", character) : "“" + Character.toString(character) + "”";
    }
}
