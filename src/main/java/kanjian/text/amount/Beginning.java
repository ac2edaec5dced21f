package kanjian.text.amount;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.text.Characters;
import kanjian.text.Openings;
import kanjian.text.numeral.NumeralReader;

/** A quick look whether an amount can begin at a place, so that prose without figures costs little. */
final class Beginning {
    private static final int MOST_LEADS = 5;
    private static final String ARABIC = "0123456789０１２３４５６７８９";
    private static final String HAN_UNITS = "十百千万亿";
    private static final String HAN = "零〇一二两三四五六七八九" + HAN_UNITS;
    private static final Openings OPENINGS = openings();

    private Beginning() {}

    /** How the words begin that lead an amount or are one, and what may follow those of one character. */
    private static Openings openings() {
        String words = Stream.of(Words.BEFORE, Words.BASE, Words.DIRECTION, Words.IDIOMS)
                .flatMap(table -> table.words())
                .collect(Collectors.joining(" "));
        String single =
                Stream.of(words.split(" ")).filter(word -> word.length() == 1).collect(Collectors.joining());
        String firsts =
                Stream.of(words.split(" ")).map(word -> word.substring(0, 1)).collect(Collectors.joining());
        String longer =
                Stream.of(words.split(" ")).filter(word -> word.length() > 1).collect(Collectors.joining(" "));
        return new Openings()
                .with(longer)
                .with(single, firsts + ARABIC + HAN + "数几上翻半到至为")
                .with("数几上", HAN_UNITS)
                .with("翻", "了" + ARABIC + HAN)
                .with("比较", ARABIC);
    }

    /** False only where no amount begins. */
    static boolean isPossible(Characters text, int start) {
        char c = text.at(start);
        if (NumeralReader.isArabic(c) || NumeralReader.isHan(c) || c == '半') {
            return true;
        }
        return OPENINGS.has(c, text.at(start + 1)) && isLed(text, start);
    }

    private static boolean isLed(Characters text, int start) {
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

    private static boolean isValue(Characters text, int at) {
        char c = text.at(at);
        return switch (c) {
            case '数', '几', '上' -> NumeralReader.isHanUnit(text.at(at + 1));
            case '翻', '半' -> true;
            case '比', '较' -> NumeralReader.isArabic(text.at(at + 1));
            default -> NumeralReader.isArabic(c) || NumeralReader.isHan(c) || Words.IDIOMS.lengthAt(text, at) > 0;
        };
    }

    private static int lead(Characters text, int at) {
        int before = Words.BEFORE.lengthAt(text, at);
        if (before > 0) {
            return before;
        }
        int base = Words.BASE.lengthAt(text, at);
        int direction = base > 0 ? 0 : Words.DIRECTION.lengthAt(text, at);
        boolean level = direction > 0 && "到至为".indexOf(text.at(at + direction)) >= 0;
        return base + direction + (level ? 1 : 0);
    }
}
