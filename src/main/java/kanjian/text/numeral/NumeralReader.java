package kanjian.text.numeral;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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

    private static final byte DIGIT = 1;
    private static final byte UNIT = 2;

    /** Whether a character is a Han digit or unit: asked for nearly every character of a text, so one look must do. */
    private static final byte[] HAN = classes();

    private static final Notation PLAIN = Notation.han(0, Set.of());
    private static final Notation TWO = Notation.han(0, Set.of(Trait.LIANG_ONES));

    private final Characters text;

    public NumeralReader(Characters text) {
        this.text = text;
    }

    private static byte[] classes() {
        var classes = new byte[Character.MAX_VALUE + 1];
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            classes[c] = digit(c) >= 0 ? DIGIT : unit(c) > 0 ? UNIT : 0;
        }
        return classes;
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
        return HAN[c] == DIGIT;
    }

    public static boolean isHanUnit(char c) {
        return HAN[c] == UNIT;
    }

    /** Whether it is a Han digit or unit. */
    public static boolean isHan(char c) {
        return HAN[c] != 0;
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
        return positional.isPresent() ? positional : new HanWalk(start).numeral();
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
                start, end, new BigDecimal(plain.toString()), new Notation(Script.HAN_POSITIONAL, 0, false, traits));
    }

    private Optional<Numeral> checked(int start, int end, BigDecimal value, Notation notation) {
        boolean same = NumeralWriter.write(value, notation).equals(text.words(start, end));
        return same ? Optional.of(new Numeral(value, notation, end)) : Optional.empty();
    }

    /** One pass over a Han numeral with 十, 百, 千, 万, 亿. */
    private final class HanWalk {
        private final int start;
        private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
        private int at;
        private long total;
        private long section;
        private int pending = -1;
        private long lastUnit;

        HanWalk(int start) {
            this.start = start;
            this.at = start;
        }

        Optional<Numeral> numeral() {
            if (isHanUnit(text.at(at)) && text.at(at) != '十') {
                traits.add(Trait.BARE);
            }
            if (text.at(at) == '一' && text.at(at + 1) == '十') {
                traits.add(Trait.FULL_TEN);
            }
            while (step()) {
                at++;
            }
            tail();
            return withDecimals();
        }

        private boolean step() {
            char c = text.at(at);
            if (isHanUnit(c)) {
                return multiply(unit(c));
            }
            boolean afterDigit = pending > 0;
            if (!isHanDigit(c) || afterDigit || lastUnit == 1) {
                return false;
            }
            if (c == '〇') {
                traits.add(Trait.ROUND_ZERO);
            }
            if (c == '两') {
                liang(text.at(at + 1));
            }
            pending = digit(c);
            return true;
        }

        private boolean multiply(long unit) {
            long count = Math.max(pending, 0);
            if (unit >= 10_000) {
                long below = section + count;
                boolean bare = below == 0 && at == start;
                boolean stacked = unit == 100_000_000 && total > 0;
                total = stacked ? (total + below) * unit : total + (bare ? 1 : below) * unit;
                section = 0;
            } else {
                section += (pending < 0 ? 1 : count) * unit;
            }
            pending = -1;
            lastUnit = unit;
            return total < 1_000_000_000_000_000L;
        }

        private void liang(char next) {
            traits.add(
                    switch (next) {
                        case '百' -> Trait.LIANG_HUNDREDS;
                        case '千' -> Trait.LIANG_THOUSANDS;
                        case '万' -> Trait.LIANG_WAN;
                        case '亿' -> Trait.LIANG_YI;
                        default -> Trait.LIANG_ONES;
                    });
        }

        private void tail() {
            if (pending < 0) {
                return;
            }
            boolean shortTail = lastUnit > 10 && digit(text.at(at - 2)) != 0;
            if (shortTail) {
                traits.add(Trait.SHORT_TAIL);
            }
            section += shortTail ? pending * lastUnit / 10 : pending;
        }

        private Optional<Numeral> withDecimals() {
            int decimals = 0;
            while (text.at(at) == '点' && isHanDigit(text.at(at + 1 + decimals))) {
                decimals++;
            }
            var value = new StringBuilder(Long.toString(total + section)).append(decimals > 0 ? "." : "");
            for (int i = 1; i <= decimals; i++) {
                value.append(digit(text.at(at + i)));
            }
            int end = decimals > 0 ? at + 1 + decimals : at;
            return checked(start, end, new BigDecimal(value.toString()), Notation.han(decimals, traits));
        }
    }
}
