package kanjian.text.numeral;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import kanjian.text.CharacterSet;
import kanjian.text.Characters;
import kanjian.text.numeral.Notation.Script;
import kanjian.text.numeral.Notation.Trait;

/** Reads numerals; a Han numeral that cannot be written back the same is none, nor is 007. */
public final class NumeralReader {
    private static final int MOST_DIGITS = 15;

    /** So many digits make an {@code int}. */
    private static final int FEW = 9;

    /** What may follow digits and belong to their numeral. */
    private static final String CONTINUES = ".,";

    private static final CharacterSet HAN_DIGITS = CharacterSet.of("零〇一二两三四五六七八九");
    private static final CharacterSet HAN_UNITS = CharacterSet.of("十百千万亿");
    private static final CharacterSet HAN = CharacterSet.of("零〇一二两三四五六七八九十百千万亿");

    private static final Notation PLAIN = Notation.han(0, Set.of());
    private static final Notation TWO = Notation.han(0, Set.of(Trait.LIANG_ONES));

    private final Characters text;

    public NumeralReader(Characters text) {
        this.text = text;
    }

    /** The longest numeral that begins at {@code start}. */
    public Optional<Numeral> at(int start) {
        char first = text.at(start);
        if (isArabic(first)) {
            return arabic(start);
        }
        return isHan(first) ? han(start) : Optional.empty();
    }

    public static boolean isArabic(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    public static boolean isHanDigit(char c) {
        return HAN_DIGITS.has(c);
    }

    public static boolean isHanUnit(char c) {
        return HAN_UNITS.has(c);
    }

    /** Whether it is a Han digit or unit. */
    public static boolean isHan(char c) {
        return HAN.has(c);
    }

    /** The value of 零 to 九, also 〇 and 两; -1 for any other character. */
    public static int digit(char c) {
        return switch (c) {
            case '零', '〇' -> 0;
            case '一' -> 1;
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    /** The value of 十 to 亿; 0 for any other character. */
    public static long unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    private Optional<Numeral> arabic(int start) {
        boolean wide = text.at(start) >= '０';
        int end = digits(start, wide);
        if (!wide && end - start <= FEW && CONTINUES.indexOf(text.at(end)) < 0 && text.at(start) != '0') {
            BigDecimal value = BigDecimal.valueOf(small(start, end));
            return Optional.of(new Numeral(value, Notation.arabic(0), end));
        }
        boolean grouped = false;
        while (end - start <= 3 + (grouped ? MOST_DIGITS : 0) && isGroup(end, wide)) {
            grouped = true;
            end += 4;
        }
        int decimals = 0;
        if (text.at(end) == (wide ? '．' : '.') && digits(end + 1, wide) > end + 1) {
            decimals = digits(end + 1, wide) - end - 1;
            end += 1 + decimals;
        }
        if (end - start > MOST_DIGITS) {
            return Optional.empty();
        }
        boolean padded = (text.at(start) == '0' || text.at(start) == '０') && digits(start, wide) > start + 1;
        if (padded) {
            return Optional.empty();
        }
        Notation notation = wide || grouped
                ? new Notation(wide ? Script.FULL_WIDTH : Script.ARABIC, decimals, grouped, Set.of())
                : Notation.arabic(decimals);
        String digits = wide || grouped ? narrow(start, end) : text.words(start, end);
        return Optional.of(new Numeral(new BigDecimal(digits), notation, end));
    }

    private int small(int start, int end) {
        int value = 0;
        for (int at = start; at < end; at++) {
            value = value * 10 + text.at(at) - '0';
        }
        return value;
    }

    private int digits(int start, boolean wide) {
        int end = start;
        while (isArabic(text.at(end)) && text.at(end) >= '０' == wide) {
            end++;
        }
        return end;
    }

    private boolean isGroup(int at, boolean wide) {
        return text.at(at) == (wide ? '，' : ',') && digits(at + 1, wide) == at + 4;
    }

    private String narrow(int start, int end) {
        var ascii = new StringBuilder();
        for (int at = start; at < end; at++) {
            char c = text.at(at) >= '．' ? (char) (text.at(at) - ('０' - '0')) : text.at(at);
            ascii.append(c == ',' ? "" : String.valueOf(c));
        }
        return ascii.toString();
    }

    private Optional<Numeral> han(int start) {
        char first = text.at(start);
        char next = text.at(start + 1);
        boolean single = isHanDigit(first) && !isHan(next) && next != '点';
        if (single && first != '〇') {
            Notation notation = first == '两' ? TWO : PLAIN;
            return Optional.of(new Numeral(BigDecimal.valueOf(digit(first)), notation, start + 1));
        }
        Optional<Numeral> tens = tens(start);
        if (tens.isPresent()) {
            return tens;
        }
        Optional<Numeral> positional = positional(start);
        return positional.isPresent() ? positional : new HanWalk(text, start).numeral();
    }

    /** 十, 二十, 三十五: the most frequent Han numerals, for which the long way gives the same. */
    private Optional<Numeral> tens(int start) {
        int tens = digit(text.at(start));
        int at = tens > 1 && text.at(start) != '两' ? start + 1 : start;
        if (text.at(at) != '十') {
            return Optional.empty();
        }
        int ones = digit(text.at(at + 1));
        int end = ones > 0 && text.at(at + 1) != '两' ? at + 2 : at + 1;
        if (isHan(text.at(end)) || text.at(end) == '点') {
            return Optional.empty();
        }
        int value = (at > start ? tens : 1) * 10 + (end > at + 1 ? ones : 0);
        return Optional.of(new Numeral(BigDecimal.valueOf(value), PLAIN, end));
    }

    private Optional<Numeral> positional(int start) {
        int end = start;
        boolean zero = false;
        while (isHanDigit(text.at(end))) {
            zero |= digit(text.at(end)) == 0;
            end++;
        }
        if (end - start < (zero ? 2 : 4) || isHanUnit(text.at(end)) || end - start > MOST_DIGITS) {
            return Optional.empty();
        }
        var plain = new StringBuilder();
        text.words(start, end).chars().forEach(c -> plain.append(digit((char) c)));
        Set<Trait> traits = text.words(start, end).contains("〇") ? Set.of(Trait.ROUND_ZERO) : Set.of();
        return checked(
                text,
                start,
                end,
                new BigDecimal(plain.toString()),
                new Notation(Script.HAN_POSITIONAL, 0, false, traits));
    }

    /** The numeral, if writing its value gives the same characters. */
    static Optional<Numeral> checked(Characters text, int start, int end, BigDecimal value, Notation notation) {
        boolean same = text.isWord(NumeralWriter.write(value, notation), start, end);
        return same ? Optional.of(new Numeral(value, notation, end)) : Optional.empty();
    }
}
