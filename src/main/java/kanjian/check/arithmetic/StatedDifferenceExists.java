package kanjian.check.arithmetic;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.text.amount.Agreement;
import kanjian.text.amount.Amount;
import kanjian.text.date.Anchor;
import kanjian.text.scan.FigureScanner;

/** A record that says its source is at odds with itself (出入) shows where: in what is worked out, or in two quotes. */
final class StatedDifferenceExists implements ArithmeticRule {
    private final Set<RecordId> found;

    /** @param found the figures of which another rule has found that something does not fit */
    StatedDifferenceExists(Set<RecordId> found) {
        this.found = Set.copyOf(found);
    }

    @Override
    public Stream<Finding> findings(Site site) {
        return site.ofKind("figure").stream()
                .filter(figure -> figure.value("differs").isPresent())
                .filter(figure -> !found.contains(figure.id()) && !isQuotedOtherwise(figure))
                .map(figure -> Finding.of(List.of(), Code.NOTHING_DIFFERS, figure.at(), Amounts.printed(figure)));
    }

    /** Whether a quote prints another value in the same unit: 57个 here, 75个 there. */
    private static boolean isQuotedOtherwise(Entry figure) {
        return Amounts.amount(figure).stream()
                .anyMatch(value -> figure.texts("quote").stream()
                        .flatMap(quote -> FigureScanner.figures(quote, Anchor.unknown()).stream())
                        .anyMatch(found -> isOther(value, found.amount())));
    }

    private static boolean isOther(Amount value, Amount quoted) {
        return value.first().isOfOneUnitWith(quoted.first()) && value.agreesWith(quoted) == Agreement.DIFFERENT;
    }
}
