package kanjian.text.amount;

import java.math.BigDecimal;
import java.util.Optional;
import kanjian.text.Characters;
import kanjian.text.WordTable;
import kanjian.text.amount.Piece.Role;
import kanjian.text.amount.Slot.Source;
import kanjian.text.numeral.Numeral;
import kanjian.text.numeral.NumeralReader;
import kanjian.text.quantity.Bound;
import kanjian.text.quantity.Quantity;

/** Reads what follows a value: unit, 多 or 半 in or after it, the upper end of a range with its own unit, a rate. */
final class UnitWalk {
    private static final String NAMES = "号届期线制路级度代工热行计战规会议";
    private static final String JOINTS = "至到和与及或";
    private static final int LONGEST_NOUN = 12;

    private final Characters text;
    private final NumeralReader numerals;
    private final Draft draft;
    private final boolean whole;
    private int at;

    UnitWalk(Characters text, NumeralReader numerals, Draft draft, boolean whole) {
        this.text = text;
        this.numerals = numerals;
        this.draft = draft;
        this.whole = whole;
    }

    /** Reads on from {@code start}; the offset behind the unit, which is {@code start} when there is none. */
    int read(int start) {
        at = start;
        if (!draft.unit().isEmpty() || draft.isWithoutNumber()) {
            return at;
        }
        if (tenths() || otherShare() || split()) {
            return at;
        }
        Units.ALL.at(text, at).ifPresent(this::plain);
        if (whole) {
            noun();
        }
        return at;
    }

    /** 0.2‰, 7折: shares counted in other parts than hundredths. */
    private boolean otherShare() {
        char sign = text.at(at);
        boolean discount = sign == '折' && "合叠旧射算磨扣返回转腾".indexOf(text.at(at + 1)) < 0;
        if (sign != '‰' && !discount || draft.high().isPresent()) {
            return false;
        }
        draft.rescale(discount ? BigDecimal.TEN : new BigDecimal("0.1"));
        draft.word(Role.UNIT, String.valueOf(sign));
        draft.shareUnit();
        at++;
        return true;
    }

    /** 三成, 三成五. */
    private boolean tenths() {
        if (text.at(at) != '成'
                || "功员果为立长本就都绩".indexOf(text.at(at + 1)) >= 0
                || draft.high().isPresent()) {
            return false;
        }
        draft.rescale(BigDecimal.TEN);
        draft.word(Role.UNIT, "成");
        draft.shareUnit();
        at++;
        upperTenths();
        if (isMoreAt(at)) {
            more();
        }
        numerals.at(at).filter(digit -> digit.end() == at + 1).ifPresent(digit -> {
            draft.number(draft.mark(), Source.LOW, BigDecimal.TEN, BigDecimal.ONE, digit.notation());
            draft.low(draft.low().add(digit.value()));
            at = digit.end();
        });
        return true;
    }

    private void upperTenths() {
        var to = Words.TO.at(text, at);
        to.flatMap(found -> numerals.at(at + found.length()))
                .filter(upper -> text.at(upper.end()) == '成')
                .ifPresent(upper -> {
                    draft.word(Role.DIGITS, to.orElseThrow().word());
                    draft.number(draft.mark(), Source.HIGH, BigDecimal.ZERO, BigDecimal.TEN, upper.notation());
                    draft.high(upper.value().multiply(BigDecimal.TEN));
                    draft.word(Role.UNIT, "成");
                    at = upper.end() + 1;
                });
    }

    /** 个多月, 个半月. */
    private boolean split() {
        char middle = text.at(at + 1);
        if (text.at(at) != '个' || middle != '多' && middle != '半' && middle != '余') {
            return false;
        }
        var unit = Units.ALL.at(text, at + 2).filter(found -> Units.isTime(found.meaning()));
        if (unit.isEmpty()) {
            return false;
        }
        draft.word(Role.UNIT, "个");
        at++;
        more();
        at += unit.get().length();
        draft.unit(unit.get().meaning(), unit.get().word());
        return true;
    }

    private void more() {
        if (text.at(at) == '半') {
            draft.word(Role.DIGITS, "半");
            draft.low(draft.low().add(new BigDecimal("0.5")));
        } else {
            draft.word(Role.QUALIFIER, String.valueOf(text.at(at)));
            draft.bound(Bound.AT_LEAST);
        }
        at++;
    }

    private void plain(WordTable.Entry<String> unit) {
        draft.unit(unit.meaning(), unit.word());
        at += unit.length();
        boolean measures = Units.isTime(unit.meaning()) || unit.meaning().equals(Quantity.TIMES);
        if (measures && (isMoreAt(at) || text.at(at) == '半' && !draft.high().isPresent() && text.at(at + 1) != '年')) {
            more();
        }
        upperEnd(unit);
        rate();
    }

    private boolean isMoreAt(int place) {
        return text.at(place) == '余'
                || text.at(place) == '多' && Units.ALL.at(text, place + 1).isEmpty();
    }

    /** 5%~8%, 3天至5天, 5000元至1万元: the unit stands at both ends. */
    private void upperEnd(WordTable.Entry<String> unit) {
        var to = Words.TO.at(text, at);
        Optional<Numeral> upper = to.flatMap(found -> numerals.at(at + found.length()));
        if (upper.isEmpty() || draft.high().isPresent()) {
            return;
        }
        String multiplier = Magnitudes.multiplier(text, upper.get().end());
        BigDecimal scale = Magnitudes.scale(multiplier);
        BigDecimal high = upper.get().value().multiply(scale);
        boolean same = text.startsWith(multiplier + unit.word(), upper.get().end());
        if (!same || draft.low().compareTo(high) >= 0) {
            return;
        }
        draft.word(Role.DIGITS, to.orElseThrow().word());
        draft.number(
                draft.mark(), Source.HIGH, BigDecimal.ZERO, scale, upper.get().notation());
        draft.high(high);
        if (!multiplier.isEmpty()) {
            draft.word(Role.UNIT, multiplier);
        }
        draft.unit(unit.meaning(), unit.word());
        at = upper.get().end() + multiplier.length() + unit.length();
    }

    /** 吨/年. */
    private void rate() {
        if (text.at(at) != '/') {
            return;
        }
        Units.ALL.at(text, at + 1).ifPresent(per -> {
            draft.per(per.word());
            at += 1 + per.length();
        });
    }

    /** In a value field the thing counted may follow: 24个单位; without a measure word it is the unit: 百余客商. */
    private void noun() {
        int end = at;
        while (isNoun(text.at(end)) && !isTrail(end)) {
            end++;
        }
        boolean name = draft.unit().isEmpty() && (end - at == 1 || NAMES.indexOf(text.at(at)) >= 0);
        if (end == at || end - at > LONGEST_NOUN || name || JOINTS.indexOf(text.at(end - 1)) >= 0) {
            return;
        }
        String noun = text.words(at, end);
        if (draft.unit().isEmpty()) {
            draft.unit(noun, noun);
        } else {
            draft.word(Role.UNIT, noun);
        }
        at = end;
    }

    private boolean isNoun(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                && !NumeralReader.isHanDigit(c)
                && !NumeralReader.isHanUnit(c);
    }

    private boolean isTrail(int place) {
        return Words.AFTER
                .at(text, place)
                .filter(found -> place + found.length() == text.length())
                .isPresent();
    }
}
