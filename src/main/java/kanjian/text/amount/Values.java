package kanjian.text.amount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import kanjian.text.Characters;
import kanjian.text.WordTable;
import kanjian.text.amount.Piece.Role;
import kanjian.text.amount.Slot.Source;
import kanjian.text.numeral.Notation;
import kanjian.text.numeral.Notation.Trait;
import kanjian.text.numeral.Numeral;
import kanjian.text.numeral.NumeralReader;
import kanjian.text.quantity.Bound;
import kanjian.text.quantity.Quantity;

/** Reads the value of an amount, from its first digit to its multiplier: 2500余万, 三四十, 百分之三十, 翻一番. */
final class Values {
    private static final WordTable<BigDecimal> PARTS_OF = new WordTable<BigDecimal>()
            .with(BigDecimal.ONE, "百分之")
            .with(new BigDecimal("0.1"), "千分之")
            .with(new BigDecimal("0.01"), "万分之");

    private final Characters text;
    private final NumeralReader numerals;
    private final Draft draft;
    private int at;

    Values(Characters text, NumeralReader numerals, Draft draft) {
        this.text = text;
        this.numerals = numerals;
        this.draft = draft;
    }

    /**
     * Reads on from {@code start}.
     *
     * @param change the value tells a change, so that 两倍 means three times as much
     * @return the offset behind the value, or -1 when there is none
     */
    int read(int start, boolean change) {
        at = start;
        boolean arabic = NumeralReader.isArabic(text.at(at));
        boolean found = arabic ? fraction() || magnitude(change) : inWords() || magnitude(change);
        return found ? at : -1;
    }

    private boolean inWords() {
        return perCent() || idiom() || doubling() || several() || half() || fraction();
    }

    private boolean perCent() {
        var word = PARTS_OF.at(text, at);
        var numeral = word.flatMap(found -> numerals.at(at + found.length()));
        if (numeral.isEmpty()) {
            return false;
        }
        BigDecimal scale = word.orElseThrow().meaning();
        draft.word(Role.UNIT, word.orElseThrow().word());
        draft.shareUnit();
        low(numeral.get(), scale);
        var to = Words.TO.at(text, at);
        int second = at + to.map(found -> found.length()).orElse(0);
        String again = text.startsWith(word.get().word(), second) ? word.get().word() : "";
        if (to.isPresent()) {
            numerals.at(second + again.length()).ifPresent(high -> {
                draft.word(Role.DIGITS, to.get().word());
                if (!again.isEmpty()) {
                    draft.word(Role.UNIT, again);
                }
                high(high, scale, BigDecimal.ZERO);
            });
        }
        return true;
    }

    private void low(Numeral numeral, BigDecimal scale) {
        draft.number(draft.mark(), Source.LOW, BigDecimal.ZERO, scale, numeral.notation());
        draft.low(numeral.value().multiply(scale));
        at = numeral.end();
    }

    private void high(Numeral numeral, BigDecimal scale, BigDecimal below) {
        draft.number(draft.mark(), Source.HIGH, below, scale, numeral.notation());
        draft.high(numeral.value().multiply(scale));
        at = numeral.end();
    }

    private boolean idiom() {
        var idiom = Words.IDIOMS.at(text, at);
        boolean half = idiom.isEmpty() && draft.isBounded() && text.at(at) == '半' && !isTimeAt(at + 1);
        if (idiom.isEmpty() && !half) {
            return false;
        }
        Words.Idiom meaning = idiom.map(WordTable.Entry::meaning).orElse(Words.Idiom.part(1, 2));
        String word = idiom.map(WordTable.Entry::word).orElse("半");
        draft.word(Role.DIGITS, word);
        draft.bound(meaning.bound());
        at += word.length();
        if (meaning.isFraction()) {
            draft.parts(meaning.parted());
        }
        if (meaning.low() > 0) {
            draft.low(BigDecimal.valueOf(meaning.low()));
        }
        if (meaning.high() > meaning.low()) {
            draft.high(BigDecimal.valueOf(meaning.high()));
        }
        return true;
    }

    private boolean isTimeAt(int place) {
        int unit = place + (text.at(place) == '个' ? 1 : 0);
        return Units.ALL
                .at(text, unit)
                .filter(found -> Units.isTime(found.meaning()))
                .isPresent();
    }

    private boolean doubling() {
        if (text.at(at) != '翻') {
            return false;
        }
        int start = at + (text.at(at + 1) == '了' ? 2 : 1);
        Optional<Numeral> numeral = numerals.at(start);
        if (numeral.isEmpty()
                || text.at(numeral.get().end()) != '番'
                || numeral.get().value().compareTo(BigDecimal.TEN) > 0) {
            return false;
        }
        draft.word(Role.PREFIX, text.words(at, start));
        draft.number(
                draft.mark(),
                Source.DOUBLINGS,
                BigDecimal.ZERO,
                BigDecimal.ONE,
                numeral.get().notation());
        draft.low(BigDecimal.valueOf(2).pow(numeral.get().value().intValueExact()));
        draft.unit(Quantity.TIMES, "番");
        at = numeral.get().end() + 1;
        return true;
    }

    private boolean several() {
        char first = text.at(at);
        if (first != '数' && first != '几') {
            return false;
        }
        String multiplier = Magnitudes.multiplier(text, at + 1);
        if (multiplier.isEmpty()) {
            return false;
        }
        BigDecimal scale = Magnitudes.scale(multiplier);
        int end = at + 1 + multiplier.length();
        Trait trait = first == '数' ? Trait.SHU : Trait.JI;
        draft.bound(Bound.VAGUE);
        draft.number(draft.mark(), Source.LOW, BigDecimal.ZERO, scale, Notation.han(0, Set.of(trait)));
        draft.word(Role.DIGITS, multiplier);
        draft.low(scale.multiply(BigDecimal.valueOf(2)));
        draft.high(scale.multiply(BigDecimal.TEN).subtract(BigDecimal.ONE));
        at = end;
        return true;
    }

    private boolean half() {
        if (text.at(at) != '半' || !isTimeAt(at + 1)) {
            return false;
        }
        draft.word(Role.DIGITS, "半");
        draft.low(new BigDecimal("0.5"));
        at++;
        return true;
    }

    /** 三分之二, 1/3. */
    private boolean fraction() {
        Optional<Numeral> first = isFraction() ? numerals.at(at) : Optional.empty();
        boolean han = first.isPresent() && text.startsWith("分之", first.get().end());
        Optional<Numeral> second = first.flatMap(numeral -> numerals.at(numeral.end() + (han ? "分之" : "/").length()));
        if (second.isEmpty()) {
            return false;
        }
        Numeral below = han ? first.get() : second.get();
        Numeral above = han ? second.get() : first.get();
        if (below.value().signum() == 0 || above.value().compareTo(below.value()) > 0) {
            return false;
        }
        draft.parts(below.value());
        draft.low(above.value());
        part(first.get(), han ? Source.PARTS : Source.LOW);
        draft.word(han ? Role.UNIT : Role.DIGITS, han ? "分之" : "/");
        part(second.get(), han ? Source.LOW : Source.PARTS);
        at = second.get().end();
        return true;
    }

    private void part(Numeral numeral, Source source) {
        draft.number(draft.mark(), source, BigDecimal.ZERO, BigDecimal.ONE, numeral.notation());
    }

    private boolean isFraction() {
        int end = at;
        while (NumeralReader.isArabic(text.at(end)) || NumeralReader.isHan(text.at(end))) {
            end++;
        }
        return text.at(end) == '/' || text.at(end) == '分' && text.at(end + 1) == '之';
    }

    private boolean magnitude(boolean change) {
        var end = new Magnitudes(text, numerals, draft).read(at, change);
        at = end;
        return end >= 0;
    }
}
