package kanjian.text.numeral;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How a numeral is written, apart from its value.
 *
 * @param decimals digits shown after the point
 * @param grouped 1,234
 * @param traits peculiarities of a Han numeral
 */
public record Notation(Script script, int decimals, boolean grouped, Set<Trait> traits) {
    private static final List<Notation> PLAIN = IntStream.rangeClosed(0, 6)
            .mapToObj(decimals -> new Notation(Script.ARABIC, decimals, false, Set.of()))
            .toList();

    public Notation {
        traits = traits.isEmpty() ? Set.of() : Set.copyOf(traits);
    }

    /** Arabic digits; the common ones are made once. */
    public static Notation arabic(int decimals) {
        return decimals < PLAIN.size() ? PLAIN.get(decimals) : new Notation(Script.ARABIC, decimals, false, Set.of());
    }

    public static Notation han(int decimals, Set<Trait> traits) {
        return new Notation(Script.HAN, decimals, false, traits);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** The digits used. */
    public enum Script {
        ARABIC,
        FULL_WIDTH,
        HAN,
        /** Han digits by position: 二〇二三. */
        HAN_POSITIONAL
    }

    /** A choice that Han numerals leave open. */
    public enum Trait {
        /** 两 and not 二 as a numeral of one digit. */
        LIANG_ONES,
        LIANG_HUNDREDS,
        LIANG_THOUSANDS,
        LIANG_WAN,
        LIANG_YI,
        /** 百, 千 or 万 without the 一 before. */
        BARE,
        /** 一十二 and not 十二. */
        FULL_TEN,
        /** 三百五: the last digit counts one place below. */
        SHORT_TAIL,
        /** 〇 and not 零. */
        ROUND_ZERO,
        /** Only the tens are shown: the 十 of 十几. */
        TENS,
        /** 数 or 几 stands for the digit: 数百. */
        SHU,
        JI
    }
}
