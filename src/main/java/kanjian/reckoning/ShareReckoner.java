package kanjian.reckoning;

import java.util.Optional;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.text.amount.Amount;
import kanjian.text.quantity.Share;

/** A printed share worked out from its part and its whole. */
record ShareReckoner(Entry figure, Division division, boolean columnIsFull) {

    Reckoning reckoning() {
        return division.refusal().orElseGet(this::computed);
    }

    private Reckoning computed() {
        Optional<Share> printed = printed(figure);
        return new Reckoning.Computed(
                division.from(),
                division.shareFormula(printed),
                division.percent(),
                printed.map(share ->
                        share.verdict(division.part().number(), division.whole().number(), columnIsFull)));
    }

    /** The exact share that a figure prints; empty for bounds, changes and other units. */
    static Optional<Share> printed(Entry figure) {
        return figure.value("value")
                .filter(Value.Printed.class::isInstance)
                .map(value -> ((Value.Printed) value).amount())
                .filter(Amount::isShare)
                .flatMap(Amount::share);
    }
}
