package kanjian.text.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kanjian.text.Characters;
import kanjian.text.WordTable;
import kanjian.text.amount.AmountReader;
import kanjian.text.amount.AmountReader.Found;
import kanjian.text.date.Anchor;
import kanjian.text.date.Period;
import kanjian.text.date.PeriodReader;

/** One pass over a text; each character is looked at once, and only some begin a closer look. */
final class ScanWalk {
    private static final int FARTHEST_VERB = 8;
    private static final WordTable<Boolean> BOUND_AHEAD = new WordTable<Boolean>().with(true, "至少 至多 最多 最少");

    private final Characters text;
    private final Structure structure;
    private final AmountReader amounts;
    private final PeriodReader periods;
    private final NumberNames names;
    private final List<Finding> findings = new ArrayList<>();
    private Anchor anchor;
    private Optional<Period> period = Optional.empty();
    private int at;
    private int line = 1;
    private int lineStart;
    private int counted;
    private int column = 1;

    ScanWalk(Characters text, Anchor anchor) {
        this.text = text;
        this.anchor = anchor;
        this.structure = new Structure(text);
        this.amounts = new AmountReader(text);
        this.periods = new PeriodReader(text);
        this.names = new NumberNames(text);
    }

    List<Finding> findings() {
        while (at < text.length()) {
            char c = text.at(at);
            at = Script.isTrigger(c) ? step(c) : at + 1;
        }
        return List.copyOf(findings);
    }

    private int step(char c) {
        if (Script.isSentenceEnd(c)) {
            return sentenceEnd(c);
        }
        return switch (c) {
            case '《' -> title();
            case '“', '‘', '「' -> quotation();
            case '`', '<', ']' -> structure.passOver(at);
            default -> Script.isLetter(c) ? latin() : words(c);
        };
    }

    private int sentenceEnd(char c) {
        period = Optional.empty();
        if (c == '\n') {
            line++;
            lineStart = at + 1;
        }
        return at + 1;
    }

    private int title() {
        int end = structure.titleEnd(at);
        return end == at ? at + 1 : name(end, Reason.TITLE);
    }

    private int quotation() {
        int end = structure.quotedNameEnd(at);
        boolean figure = end > at
                && amounts.at(at + 1)
                        .filter(found -> isQuotedFigure(found, end - 1))
                        .isPresent();
        return end == at || figure ? at + 1 : name(end, Reason.QUOTED_NAME);
    }

    /** “增长12%” is a figure in quotation marks, “五个一” a name. */
    private boolean isQuotedFigure(Found found, int end) {
        var candidate = new Candidate(text, at + 1, found);
        return found.end() == end && (candidate.isMoneyOrShare() || candidate.isBounded());
    }

    private int latin() {
        int end = structure.latinEnd(at);
        return end > at ? name(end, Reason.CODE) : at + 1;
    }

    /** A name is worth telling only when it holds a number. */
    private int name(int end, Reason reason) {
        if (structure.hasNumeral(at, end)) {
            findings.add(new Finding.Name(place(), text.words(at, end), reason));
        }
        return end;
    }

    private int words(char c) {
        Optional<NumberNames.Named> named = names.at(at);
        if (named.isPresent()) {
            return name(named.get().end(), named.get().reason());
        }
        Optional<PeriodReader.Found> time = periods.at(at, anchor);
        if (time.isPresent()) {
            return time(time.get());
        }
        Optional<Found> amount = amounts.at(at);
        if (amount.isPresent()) {
            return amount(amount.get());
        }
        return Script.isNumeral(c) ? afterNumeral() : boundAhead();
    }

    private int time(PeriodReader.Found found) {
        findings.add(new Finding.Time(place(), text.words(at, found.end()), found.period(), found.relative()));
        if (found.period().isPresent()) {
            period = found.period();
            anchor = anchor.after(found.period().get());
        }
        return found.end();
    }

    private int amount(Found found) {
        var candidate = new Candidate(text, at, found);
        if (!Judgement.leadHolds(candidate)) {
            return at + 1;
        }
        Optional<Reason> reason = Judgement.whyNot(candidate);
        if (reason.isPresent()) {
            return name(found.end(), reason.get());
        }
        if (!Judgement.isFigure(candidate)) {
            return candidate.hasLead() ? found.digits() : afterNumeral();
        }
        findings.add(new Finding.Figure(place(), text.words(at, found.end()), found.amount(), period));
        return found.end();
    }

    private int afterNumeral() {
        int end = at + 1;
        while (end < text.length() && Script.isNumeral(text.at(end))) {
            end++;
        }
        return end;
    }

    /** 至少走访一次: the bound stands before the verb. */
    private int boundAhead() {
        int length = BOUND_AHEAD.lengthAt(text, at);
        return length > 0 ? boundAhead(text.words(at, at + length), at + length) : at + 1;
    }

    private int boundAhead(String word, int start) {
        for (int place = start; place < Math.min(text.length(), start + FARTHEST_VERB); place++) {
            char c = text.at(place);
            if (!Character.isLetterOrDigit(c)) {
                return start;
            }
            Optional<Found> found = Script.isNumeral(c) ? amounts.at(place, word) : Optional.empty();
            if (found.isPresent() && !found.get().amount().first().unit().isEmpty()) {
                at = place;
                return amount(found.get());
            }
        }
        return start;
    }

    private Place place() {
        int from = Math.max(counted, lineStart);
        column = (from == lineStart ? 1 : column) + text.codePoints(from, at);
        counted = at;
        return new Place(at, line, column);
    }
}
