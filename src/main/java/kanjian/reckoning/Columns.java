package kanjian.reckoning;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Value;
import kanjian.text.amount.Amount;
import kanjian.text.date.Period;
import kanjian.text.quantity.Quantity;

/** The printed shares that stand in one column (栏): of one whole, one time, one place, and one 分栏 where records name it. */
final class Columns {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<Key, List<Entry>> columns = new HashMap<>();

    /** What the shares of a column have in common. */
    private record Key(RecordId whole, RecordId place, Optional<Period> period, Optional<Period> asOf, String name) {}

    Columns(Site site) {
        site.ofKind("figure")
                .forEach(figure -> key(figure)
                        .ifPresent(key -> columns.merge(
                                key,
                                List.of(figure),
                                (a, b) -> Stream.concat(a.stream(), b.stream()).toList())));
    }

    /** Whether the shares printed beside this one, itself among them, sum to exactly 100. */
    boolean isFull(Entry figure) {
        List<Entry> column = key(figure).map(columns::get).orElse(List.of());
        List<Optional<BigDecimal>> shares =
                column.stream().map(Columns::percent).toList();
        return shares.size() > 1
                && shares.stream().allMatch(Optional::isPresent)
                && shares.stream()
                                .flatMap(Optional::stream)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(HUNDRED)
                        == 0;
    }

    private static Optional<Key> key(Entry figure) {
        return figure.groups("share_of").stream()
                .map(group -> group.fields().get("whole"))
                .filter(Value.Reference.class::isInstance)
                .map(whole -> new Key(
                        ((Value.Reference) whole).target(),
                        figure.place(),
                        figure.period("period"),
                        figure.period("as_of"),
                        figure.text("column").orElse("")))
                .findFirst();
    }

    private static Optional<BigDecimal> percent(Entry figure) {
        return figure.value("value")
                .filter(Value.Printed.class::isInstance)
                .map(value -> ((Value.Printed) value).amount())
                .filter(amount -> amount.quantities().size() == 1)
                .map(Amount::first)
                .filter(share -> share.isExact() && share.unit().equals(Quantity.PERCENT))
                .flatMap(Quantity::printed);
    }
}
