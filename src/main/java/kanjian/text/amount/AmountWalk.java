package kanjian.text.amount;

import java.util.Optional;
import kanjian.text.Characters;
import kanjian.text.WordTable;
import kanjian.text.amount.AmountReader.Found;
import kanjian.text.amount.Piece.Role;
import kanjian.text.numeral.NumeralReader;
import kanjian.text.quantity.Bound;

/** One pass over one amount: change, then terms of bound words, value, unit and bound words. */
final class AmountWalk {
    private final Characters text;
    private final NumeralReader numerals;
    private final boolean whole;
    private final Draft draft = new Draft();
    private final Values values;
    private Optional<Change> change = Optional.empty();
    private int digits = -1;
    private int at;

    /** @param whole the text is a value field: neutral words lead (共, 达), and any noun may be the unit */
    AmountWalk(Characters text, NumeralReader numerals, int start, boolean whole) {
        this.text = text;
        this.numerals = numerals;
        this.whole = whole;
        this.at = start;
        this.values = new Values(text, numerals, draft);
    }

    void bound(Bound ahead) {
        draft.bound(ahead);
    }

    Optional<Found> amount() {
        if (!NumeralReader.isArabic(text.at(at))) {
            change();
        }
        if (!term()) {
            return Optional.empty();
        }
        draft.close();
        while (NumeralReader.isArabic(text.at(at)) && compound()) {
            draft.close();
        }
        return Optional.of(new Found(draft.amount(change), digits, at));
    }

    private boolean compound() {
        int start = at;
        int mark = draft.mark();
        if (!AmountReader.isServiceNumberAt(text, at) && term() && !draft.unit().isEmpty()) {
            return true;
        }
        at = start;
        draft.drop(mark);
        return false;
    }

    private void change() {
        int start = at;
        String base = Words.BASE.at(text, at).map(WordTable.Entry::word).orElseGet(this::yearBase);
        at += base.length();
        var direction = Words.DIRECTION.at(text, at);
        direction.ifPresent(found -> at += found.length());
        boolean level = direction.isPresent() && "到至为".indexOf(text.at(at)) >= 0;
        // 多, 少, 高, 增, 降 alone are too common to tell a change without its base
        boolean weak = base.isEmpty() && !level && at - start == 1;
        if (direction.isEmpty() || weak) {
            at = start;
            return;
        }
        at += level ? 1 : 0;
        String words = text.words(start, at);
        draft.word(Role.PREFIX, words);
        if (!level) {
            change = direction.map(found -> new Change(found.meaning(), base, words));
        }
    }

    /** 比2021年, 较2020年底. */
    private String yearBase() {
        boolean year = "比较".indexOf(text.at(at)) >= 0 && text.at(at + 5) == '年';
        for (int place = at + 1; year && place < at + 5; place++) {
            year = NumeralReader.isArabic(text.at(place));
        }
        int end = at + 6 + ("底末初".indexOf(text.at(at + 6)) >= 0 ? 1 : 0);
        return year ? text.words(at, end) : "";
    }

    private boolean term() {
        leads();
        boolean told = change.isPresent();
        digits = digits < 0 ? at : digits;
        at = values.read(at, told);
        if (at < 0) {
            return false;
        }
        at = new UnitWalk(text, numerals, draft, whole).read(at);
        trail();
        return !draft.lacksUnit();
    }

    private void leads() {
        var lead = Words.BEFORE.at(text, at);
        while (lead.isPresent() && (whole || lead.get().meaning() != Bound.EXACT)) {
            draft.word(Role.PREFIX, lead.get().word());
            draft.bound(lead.get().meaning());
            at += lead.get().length();
            lead = Words.BEFORE.at(text, at);
        }
        if (text.at(at) == '上' && NumeralReader.unit(text.at(at + 1)) > 10) {
            draft.word(Role.PREFIX, "上");
            draft.bound(Bound.AT_LEAST);
            at++;
        }
    }

    private void trail() {
        var after = Words.AFTER.at(text, at);
        if (after.isEmpty() || after.get().word().equals("内") && !isInside()) {
            return;
        }
        draft.word(Role.QUALIFIER, after.get().word());
        draft.bound(after.get().meaning());
        at += after.get().length();
    }

    private boolean isInside() {
        return Units.isTime(draft.unit()) && "容部外需涵地".indexOf(text.at(at + 1)) < 0;
    }
}
