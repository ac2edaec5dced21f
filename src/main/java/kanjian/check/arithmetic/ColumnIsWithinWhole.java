package kanjian.check.arithmetic;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.text.quantity.Bound;
import kanjian.text.quantity.Quantity;

/**
 * Parts that their records call disjoint (分栏) are together not more than their whole. Only the parts of one column are summed: of one
 * place, whole, unit and time; of a part that is known to be at least so many, so many are counted.
 */
final class ColumnIsWithinWhole implements ArithmeticRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Stream<Finding> findings(Site site) {
        Map<String, List<Entry>> columns = site.ofKind("figure").stream()
                .filter(figure -> figure.text("column").isPresent())
                .filter(figure -> Amounts.level(figure).isPresent())
                .collect(Collectors.groupingBy(ColumnIsWithinWhole::key, TreeMap::new, Collectors.toList()));
        return columns.values().stream()
                .filter(column -> column.size() > 1)
                .flatMap(column -> check(site, column).stream());
    }

    /** What the figures of a column have in common; texts of staff cannot hold the separator. */
    private static String key(Entry figure) {
        return Stream.of(
                        figure.place().path(),
                        figure.text("column").orElseThrow(),
                        figure.reference("part_of").map(RecordId::path).orElse(""),
                        Amounts.level(figure).orElseThrow().unit(),
                        Moment.of(figure).key())
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Finding> check(Site site, List<Entry> column) {
        Entry first = column.get(0);
        Optional<Entry> whole = Amounts.figure(site, first.reference("part_of"));
        Quantity sum = sum(column);
        boolean tooMuch = whole.map(total -> exceeds(sum, total))
                .orElse(sum.unit().equals(Quantity.PERCENT) && exceeds(sum, HUNDRED));
        if (!tooMuch) {
            return Optional.empty();
        }
        Entry last = column.stream().max(Comparator.comparing(Entry::at)).orElseThrow();
        String parts = column.stream().map(Amounts::printed).collect(Collectors.joining("、"));
        return Optional.of(Finding.of(
                Stream.concat(column.stream(), whole.stream()).toList(),
                Code.PARTS_EXCEED_WHOLE,
                last.at(),
                first.text("column").orElseThrow(),
                parts,
                whole.map(Amounts::printed).orElse("100%"),
                whole.map(total -> "（" + total.at() + "）").orElse("")));
    }

    private static boolean exceeds(Quantity sum, Entry whole) {
        return Amounts.level(whole)
                .filter(total -> sum.isOfOneUnitWith(total) && sum.isSurelyMoreThan(total))
                .isPresent();
    }

    private static boolean exceeds(Quantity sum, BigDecimal most) {
        return sum.isSurelyMoreThan(Quantity.of(most, Bound.EXACT, sum.unit()));
    }

    /** At least the sum of what each part is not below; a part without lower limit counts nothing. */
    private static Quantity sum(List<Entry> column) {
        List<Quantity> parts = column.stream()
                .flatMap(figure -> Amounts.level(figure).stream())
                .toList();
        BigDecimal least =
                parts.stream().flatMap(part -> part.least().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean more = parts.stream().anyMatch(part -> part.bound() == Bound.MORE);
        return Quantity.of(
                least, more ? Bound.MORE : Bound.AT_LEAST, parts.get(0).unit());
    }
}
