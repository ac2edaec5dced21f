package kanjian.text.numeral;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kanjian.text.Characters;
import kanjian.text.numeral.Notation.Trait;

/** One pass over a Han numeral with 十, 百, 千, 万, 亿. */
final class HanWalk {
    private final Characters text;
    private final int start;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private int at;
    private long total;
    private long section;
    private int pending = -1;
    private long lastUnit;

    HanWalk(Characters text, int start) {
        this.text = text;
        this.start = start;
        this.at = start;
    }

    Optional<Numeral> numeral() {
        if (NumeralReader.isHanUnit(text.at(at)) && text.at(at) != '十') {
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
        if (NumeralReader.isHanUnit(c)) {
            return multiply(NumeralReader.unit(c));
        }
        boolean afterDigit = pending > 0;
        if (!NumeralReader.isHanDigit(c) || afterDigit || lastUnit == 1) {
            return false;
        }
        if (c == '〇') {
            traits.add(Trait.ROUND_ZERO);
        }
        if (c == '两') {
            liang(text.at(at + 1));
        }
        pending = NumeralReader.digit(c);
        return true;
    }

    private boolean multiply(long unit) {
        long count = Math.max(pending, 0);
        if (unit >= 10_000) {
            long below = section + count;
            boolean bare = below == 0 && at == start;
            boolean stacked = unit == 100_000_000 && total > 0;
            // never so much that it overflows: 千亿亿 is no numeral
            total = stacked ? Math.min(total + below, unit) * unit : total + (bare ? 1 : below) * unit;
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
        boolean shortTail = lastUnit > 10 && NumeralReader.digit(text.at(at - 2)) != 0;
        if (shortTail) {
            traits.add(Trait.SHORT_TAIL);
        }
        section += shortTail ? pending * lastUnit / 10 : pending;
    }

    private Optional<Numeral> withDecimals() {
        int decimals = 0;
        while (text.at(at) == '点' && NumeralReader.isHanDigit(text.at(at + 1 + decimals))) {
            decimals++;
        }
        var value = new StringBuilder(Long.toString(total + section)).append(decimals > 0 ? "." : "");
        for (int i = 1; i <= decimals; i++) {
            value.append(NumeralReader.digit(text.at(at + i)));
        }
        int end = decimals > 0 ? at + 1 + decimals : at;
        return NumeralReader.checked(
                text, start, end, new BigDecimal(value.toString()), Notation.han(decimals, traits));
    }
}
