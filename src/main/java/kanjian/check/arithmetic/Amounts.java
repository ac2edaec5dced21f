package kanjian.check.arithmetic;

import java.util.Optional;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Value;
import kanjian.text.amount.Amount;
import kanjian.text.quantity.Quantity;

/** The values of figure records. */
final class Amounts {
    private Amounts() {}

    /** Empty when unknown or in words. */
    static Optional<Amount> amount(Entry figure) {
        return figure.value("value")
                .filter(Value.Printed.class::isInstance)
                .map(value -> ((Value.Printed) value).amount());
    }

    /** The one number of a level; empty for compounds and changes. */
    static Optional<Quantity> level(Entry figure) {
        return amount(figure)
                .filter(amount ->
                        amount.quantities().size() == 1 && amount.change().isEmpty())
                .map(Amount::first);
    }

    static String printed(Entry figure) {
        return amount(figure).map(Amount::printed).orElse("");
    }

    static Optional<Entry> figure(Site site, Optional<RecordId> id) {
        return id.filter(one -> one.kind().equals("figure")).flatMap(site::find);
    }

    /** Whether both are known, of one unit, and the first is more than the second in every reading. */
    static boolean isSurelyMore(Entry one, Entry other) {
        Optional<Quantity> larger = level(one);
        Optional<Quantity> smaller = level(other);
        return larger.isPresent()
                && smaller.isPresent()
                && larger.get().isOfOneUnitWith(smaller.get())
                && larger.get().isSurelyMoreThan(smaller.get());
    }
}
