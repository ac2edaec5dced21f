package kanjian.text.scan;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kanjian.text.CharacterSet;
import kanjian.text.numeral.NumeralReader;

/** Classes of characters that steer the scanner. */
final class Script {
    private static final CharacterSet TRIGGERS = CharacterSet.of("0123456789０１２３４５６７８９零〇一二两三四五六七八九十百千万亿"
            // values in words
            + "数几半翻成大绝多若过"
            // words that bound
            + "约近将接不未低少小超逾突高已至最起"
            // words of change
            + "同环较比按增上提扩涨下减降回缩压"
            // words of time
            + "今去前明截本昨目当日头长年第"
            // structure
            + "\n。！？!?《“‘「`<]"
            + letters());

    private Script() {}

    private static String letters() {
        return IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> isLetter((char) c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Whether anything of interest can begin with the character. */
    static boolean isTrigger(char c) {
        return TRIGGERS.has(c);
    }

    static boolean isSentenceEnd(char c) {
        return switch (c) {
            case '\n', '。', '！', '？', '!', '?' -> true;
            default -> false;
        };
    }

    static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    static boolean isHanNumeral(char c) {
        return NumeralReader.isHan(c);
    }

    static boolean isNumeral(char c) {
        return isDigit(c) || isHanNumeral(c);
    }
}
