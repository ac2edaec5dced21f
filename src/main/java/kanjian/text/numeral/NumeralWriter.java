package kanjian.text.numeral;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kanjian.text.numeral.Notation.Script;
import kanjian.text.numeral.Notation.Trait;

/** Writes a number in Arabic or Han digits. */
public final class NumeralWriter {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;
    private static final int FULL_WIDTH_SHIFT = '０' - '0';

    private NumeralWriter() {}

    /** @param shown not negative, with no more decimals than the notation shows */
    public static String write(BigDecimal shown, Notation notation) {
        return switch (notation.script()) {
            case ARABIC -> arabic(shown, notation);
            case FULL_WIDTH -> widen(arabic(shown, notation));
            case HAN -> han(shown, notation);
            case HAN_POSITIONAL -> positional(shown.toPlainString(), notation);
        };
    }

    private static String arabic(BigDecimal shown, Notation notation) {
        String plain = shown.setScale(notation.decimals(), RoundingMode.DOWN).toPlainString();
        if (!notation.grouped()) {
            return plain;
        }
        int point = plain.indexOf('.');
        var grouped = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    private static String widen(String ascii) {
        var wide = new StringBuilder();
        ascii.chars().forEach(c -> wide.append((char) (c + FULL_WIDTH_SHIFT)));
        return wide.toString();
    }

    private static String positional(String plain, Notation notation) {
        var han = new StringBuilder();
        plain.chars().forEach(c -> han.append(digit(c - '0', notation)));
        return han.toString();
    }

    private static char digit(int digit, Notation notation) {
        return digit == 0 && notation.has(Trait.ROUND_ZERO) ? '〇' : DIGITS.charAt(digit);
    }

    private static String han(BigDecimal shown, Notation notation) {
        if (notation.has(Trait.SHU) || notation.has(Trait.JI)) {
            return notation.has(Trait.SHU) ? "数" : "几";
        }
        long whole = shown.longValue() * (notation.has(Trait.TENS) ? 10 : 1);
        String han = abridged(whole == 0 ? "零" : whole(whole, notation), notation);
        if (notation.decimals() == 0) {
            return han;
        }
        String plain = shown.setScale(notation.decimals(), RoundingMode.DOWN).toPlainString();
        return han + "点" + positional(plain.substring(plain.indexOf('.') + 1), notation);
    }

    private static String whole(long value, Notation notation) {
        if (value == 2 && notation.has(Trait.LIANG_ONES)) {
            return "两";
        }
        var han = new StringBuilder();
        append(han, value / YI, Trait.LIANG_YI, "亿", notation);
        append(han, value % YI / WAN, Trait.LIANG_WAN, "万", notation);
        long rest = value % WAN;
        if (rest > 0) {
            han.append(needsZero(han, rest) ? String.valueOf(digit(0, notation)) : "")
                    .append(section(rest, notation));
        }
        return han.toString();
    }

    private static void append(StringBuilder han, long count, Trait liang, String unit, Notation notation) {
        if (count == 0) {
            return;
        }
        if (needsZero(han, count)) {
            han.append(digit(0, notation));
        }
        boolean two = count == 2 && notation.has(liang);
        han.append(two ? "两" : count < WAN ? section(count, notation) : whole(count, notation))
                .append(unit);
    }

    private static boolean needsZero(StringBuilder above, long count) {
        return above.length() > 0 && count < WAN / 10;
    }

    private static String section(long value, Notation notation) {
        var han = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = (int) (value / (long) Math.pow(10, place) % 10);
            if (digit == 0) {
                gap = true;
                continue;
            }
            han.append(gap && han.length() > 0 ? String.valueOf(digit(0, notation)) : "")
                    .append(isLiang(digit, place, notation) ? '两' : DIGITS.charAt(digit))
                    .append(" 十百千".substring(place, place + 1).strip());
            gap = false;
        }
        return han.toString();
    }

    private static boolean isLiang(int digit, int place, Notation notation) {
        return digit == 2
                && (place == 2 && notation.has(Trait.LIANG_HUNDREDS)
                        || place == 3 && notation.has(Trait.LIANG_THOUSANDS));
    }

    private static String abridged(String han, Notation notation) {
        String text = han;
        if (text.startsWith("一十") && !notation.has(Trait.FULL_TEN)
                || notation.has(Trait.BARE) && text.startsWith("一")) {
            text = text.substring(1);
        }
        int end = text.length();
        while (notation.has(Trait.SHORT_TAIL) && end > 1 && "十百千万亿".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Whether the notation can be written in this script at all. */
    static boolean isHan(Notation notation) {
        return notation.script() == Script.HAN || notation.script() == Script.HAN_POSITIONAL;
    }
}
