package kanjian.prose.chart;

import java.util.Optional;
import kanjian.diag.Location;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.text.amount.Amount;
import kanjian.text.date.Period;
import kanjian.text.quantity.Quantity;

/** A figure that a chart is to draw, and where the block names it. */
record Drawn(Entry figure, Location at) {

    String name() {
        return figure.id().path();
    }

    Optional<Amount> amount() {
        return figure.value("value")
                .filter(Value.Printed.class::isInstance)
                .map(value -> ((Value.Printed) value).amount());
    }

    /** The one quantity that it tells; empty when its value is not known or has no number. */
    Optional<Quantity> quantity() {
        return amount().map(Amount::first).filter(first -> first.printed().isPresent());
    }

    boolean isKind(String kind) {
        return figure.text("kind").filter(kind::equals).isPresent();
    }

    String scope() {
        return figure.text("scope").orElse("");
    }

    /** What is counted: the indicator, else the figure's own name. */
    String measure() {
        return figure.reference("indicator")
                .map(indicator -> "指标" + indicator.path())
                .or(() -> figure.text("name"))
                .orElse("");
    }

    Optional<Period> when() {
        return figure.period("period").or(() -> figure.period("as_of"));
    }
}
