package kanjian.text.amount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import kanjian.text.Characters;
import kanjian.text.amount.Piece.Role;
import kanjian.text.amount.Slot.Source;
import kanjian.text.numeral.Notation;
import kanjian.text.numeral.Notation.Trait;
import kanjian.text.numeral.Numeral;
import kanjian.text.numeral.NumeralReader;
import kanjian.text.quantity.Bound;

/** Reads numerals with their multipliers, and the two ends of a range: 2500余万, 3亿5000万, 三四十, 10—15万. */
final class Magnitudes {
    private static final String UNIT_AFTER_THOUSAND = "克米瓦伏卡焦赫帕";

    private final Characters text;
    private final NumeralReader numerals;
    private final Draft draft;
    private int at;

    Magnitudes(Characters text, NumeralReader numerals, Draft draft) {
        this.text = text;
        this.numerals = numerals;
        this.draft = draft;
    }

    /** Reads on from {@code start}; the offset behind the multiplier, or -1 when there is no numeral. */
    int read(int start, boolean change) {
        Optional<Numeral> first = numerals.at(start);
        if (first.isEmpty()) {
            return -1;
        }
        Numeral numeral = first.get();
        at = numeral.end();
        if (!adjacent(numeral) && !tens(numeral)) {
            plain(numeral, change);
        }
        return at;
    }

    /** 三四十, 十五六: two neighbouring digits. */
    private boolean adjacent(Numeral numeral) {
        int last = NumeralReader.digit(text.at(at - 1));
        int next = NumeralReader.digit(text.at(at));
        if (!numeral.isHan() || last < 1 || next <= last || next - last > 2) {
            return false;
        }
        at++;
        String multiplier = multiplier();
        BigDecimal scale = scale(multiplier);
        var digit = Notation.han(0, Set.of());
        draft.number(draft.mark(), Source.LOW, BigDecimal.ZERO, scale, numeral.notation());
        draft.number(draft.mark(), Source.HIGH, scale.multiply(BigDecimal.TEN), scale, digit);
        multiplierWord(multiplier, Role.DIGITS);
        draft.needsUnit(multiplier.isEmpty());
        draft.low(numeral.value().multiply(scale));
        draft.high(numeral.value().add(BigDecimal.valueOf((long) next - last)).multiply(scale));
        return true;
    }

    /** 十几, 二十几万. */
    private boolean tens(Numeral numeral) {
        if (text.at(at) != '几' || text.at(at - 1) != '十') {
            return false;
        }
        at++;
        String multiplier = multiplier();
        BigDecimal scale = scale(multiplier);
        BigDecimal ten = scale.multiply(BigDecimal.TEN);
        draft.number(draft.mark(), Source.LOW, BigDecimal.ZERO, ten, Notation.han(0, Set.of(Trait.TENS)));
        draft.word(Role.DIGITS, "几");
        multiplierWord(multiplier, Role.UNIT);
        draft.bound(Bound.VAGUE);
        draft.low(numeral.value().add(BigDecimal.ONE).multiply(scale));
        draft.high(numeral.value().add(BigDecimal.valueOf(9)).multiply(scale));
        return true;
    }

    private void plain(Numeral numeral, boolean change) {
        int place = draft.mark();
        BigDecimal scale = scaled(numeral);
        BigDecimal value = numeral.value().multiply(scale);
        if (!isRange(numeral, place, scale)) {
            boolean more = change && text.at(at) == '倍';
            draft.number(place, more ? Source.MORE : Source.LOW, BigDecimal.ZERO, scale, numeral.notation());
            draft.low(more ? value.add(BigDecimal.ONE) : value);
            rest(scale);
        }
    }

    /** The words 余, 多 and the multiplier in any order; returns what the numeral is multiplied with. */
    private BigDecimal scaled(Numeral numeral) {
        boolean between = between();
        String multiplier = numeral.isHan() && !between ? "" : multiplier();
        multiplierWord(multiplier, Role.UNIT);
        if (!between) {
            between();
        }
        return scale(multiplier);
    }

    private boolean between() {
        var word = Words.BETWEEN.at(text, at);
        word.ifPresent(found -> {
            draft.word(Role.QUALIFIER, found.word());
            draft.bound(found.meaning());
            at += found.length();
        });
        return word.isPresent();
    }

    private String multiplier() {
        String multiplier = multiplier(text, at);
        at += multiplier.length();
        return multiplier;
    }

    /** The run of 十, 百, 千, 万, 亿 at {@code start}, without those that belong to a unit: 千瓦, 百分点. */
    static String multiplier(Characters text, int start) {
        int end = start;
        while (end < text.length() && NumeralReader.isHanUnit(text.at(end)) && !isPartOfUnit(text, end)) {
            end++;
        }
        return text.words(start, end);
    }

    private static boolean isPartOfUnit(Characters text, int place) {
        char c = text.at(place);
        char next = place + 1 < text.length() ? text.at(place + 1) : '\0';
        return c == '千' && UNIT_AFTER_THOUSAND.indexOf(next) >= 0 || c == '百' && next == '分';
    }

    static BigDecimal scale(String multiplier) {
        if (multiplier.isEmpty()) {
            return BigDecimal.ONE;
        }
        BigDecimal scale = BigDecimal.ONE;
        for (int place = 0; place < multiplier.length(); place++) {
            scale = scale.multiply(BigDecimal.valueOf(NumeralReader.unit(multiplier.charAt(place))));
        }
        return scale;
    }

    private void multiplierWord(String multiplier, Role role) {
        if (!multiplier.isEmpty()) {
            draft.word(role, multiplier);
        }
    }

    /** 3亿5000万: lower parts follow as long as each is below the last multiplier. */
    private void rest(BigDecimal scale) {
        BigDecimal above = scale;
        while (above.compareTo(BigDecimal.ONE) > 0 && NumeralReader.isArabic(text.at(at))) {
            int start = at;
            int place = draft.mark();
            Optional<Numeral> lower = numerals.at(at);
            if (lower.isEmpty()) {
                return;
            }
            Numeral numeral = lower.get();
            at = numeral.end();
            BigDecimal next = scaled(numeral);
            BigDecimal value = numeral.value().multiply(next);
            if (next.compareTo(above) >= 0 || value.compareTo(above) >= 0) {
                at = start;
                draft.cutTo(place);
                return;
            }
            draft.number(place, Source.LOW, above, next, numeral.notation());
            draft.low(draft.low().add(value));
            above = next;
        }
    }

    /** 30—50万 means 30万 to 50万; 5000—1万 does not. */
    private static BigDecimal lowerScale(Numeral lower, BigDecimal scale, Numeral upper, BigDecimal upperScale) {
        boolean inherits = scale.compareTo(BigDecimal.ONE) == 0 && lower.value().compareTo(upper.value()) < 0;
        return inherits ? upperScale : scale;
    }

    private boolean isRange(Numeral numeral, int place, BigDecimal scale) {
        int start = at;
        var to = Words.TO.at(text, at);
        Optional<Numeral> second = to.flatMap(found -> numerals.at(at + found.length()));
        if (second.isEmpty()) {
            return false;
        }
        Numeral upper = second.get();
        int mark = draft.mark();
        draft.word(Role.DIGITS, to.orElseThrow().word());
        int upperPlace = draft.mark();
        at = upper.end();
        BigDecimal upperScale = scaled(upper);
        BigDecimal lowerScale = lowerScale(numeral, scale, upper, upperScale);
        BigDecimal low = numeral.value().multiply(lowerScale);
        BigDecimal high = upper.value().multiply(upperScale);
        if (low.compareTo(high) >= 0) {
            at = start;
            draft.cutTo(mark);
            return false;
        }
        draft.number(upperPlace, Source.HIGH, BigDecimal.ZERO, upperScale, upper.notation());
        draft.number(place, Source.LOW, BigDecimal.ZERO, lowerScale, numeral.notation());
        draft.low(low);
        draft.high(high);
        return true;
    }
}
