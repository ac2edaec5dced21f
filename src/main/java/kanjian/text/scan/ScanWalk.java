package kanjian.text.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kanjian.text.amount.AmountReader;
import kanjian.text.amount.AmountReader.Found;
import kanjian.text.date.Anchor;
import kanjian.text.date.Period;
import kanjian.text.date.PeriodReader;

/** One pass over a text; each character is looked at once, and only some begin a closer look. */
final class ScanWalk {
    private static final int FARTHEST_VERB = 8;

    private final String text;
    private final Structure structure;
    private final AmountReader amounts;
    private final PeriodReader periods;
    private final NumberNames names;
    private final Judgement judgement;
    private final List<Finding> findings = new ArrayList<>();
    private Anchor anchor;
    private Optional<Period> period = Optional.empty();
    private int at;
    private int line = 1;
    private int lineStart;

    ScanWalk(String text, Anchor anchor) {
        this.text = text;
        this.anchor = anchor;
        this.structure = new Structure(text);
        this.amounts = new AmountReader(text);
        this.periods = new PeriodReader(text);
        this.names = new NumberNames(text);
        this.judgement = new Judgement(text);
    }

    List<Finding> findings() {
        while (at < text.length()) {
            char c = text.charAt(at);
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
        boolean figure = end > at && judgement.isFigureWithin(amounts.at(at + 1), end - 1);
        return end == at || figure ? at + 1 : name(end, Reason.QUOTED_NAME);
    }

    private int latin() {
        int end = structure.latinEnd(at);
        return end > at ? name(end, Reason.CODE) : at + 1;
    }

    /** A name is worth telling only when it holds a number. */
    private int name(int end, Reason reason) {
        if (structure.hasNumeral(at, end)) {
            findings.add(new Finding.Name(place(), text.substring(at, end), reason));
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
        findings.add(new Finding.Time(place(), text.substring(at, found.end()), found.period(), found.relative()));
        if (found.period().isPresent()) {
            period = found.period();
            anchor = anchor.after(found.period().get());
        }
        return found.end();
    }

    private int amount(Found found) {
        if (!judgement.leadHolds(at, found)) {
            return at + 1;
        }
        Optional<Reason> reason = judgement.whyNot(at, found);
        if (reason.isPresent()) {
            return name(judgement.nameEnd(found), reason.get());
        }
        if (!judgement.isFigure(found)) {
            return found.digits() > at ? found.digits() : afterNumeral();
        }
        findings.add(new Finding.Figure(place(), text.substring(at, found.end()), found.amount(), period));
        return found.end();
    }

    private int afterNumeral() {
        int end = at + 1;
        while (end < text.length() && Script.isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** 至少走访一次: the bound stands before the verb. */
    private int boundAhead() {
        for (String word : List.of("至少", "至多", "最多", "最少")) {
            if (text.startsWith(word, at)) {
                int start = at + word.length();
                return boundAhead(word, start);
            }
        }
        return at + 1;
    }

    private int boundAhead(String word, int start) {
        for (int place = start; place < Math.min(text.length(), start + FARTHEST_VERB); place++) {
            char c = text.charAt(place);
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
        return new Place(at, line, text.codePointCount(lineStart, at) + 1);
    }
}
