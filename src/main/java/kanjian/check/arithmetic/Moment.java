package kanjian.check.arithmetic;

import java.time.LocalDate;
import java.util.Optional;
import kanjian.model.Entry;
import kanjian.text.date.Period;

/** The time that a figure speaks of: a span (时期) or a day up to which it holds (截至). */
record Moment(Optional<Period> span, Optional<Period> asOf) {
    /** How two times stand to each other, as far as it is sure. */
    enum Relation {
        SAME,
        /** The first lies within the second, which is longer. */
        WITHIN,
        CROSSING,
        /** Apart, or not known. */
        APART
    }

    static Moment of(Entry figure) {
        return new Moment(figure.period("period"), figure.period("as_of"));
    }

    /** Equal for figures whose records state the same time, also when its year is not known. */
    String key() {
        return span.map(Period::edtf).orElse("") + " " + asOf.map(Period::edtf).orElse("");
    }

    /** A span is set against spans only; two days must be the same; an unknown year is like no other. */
    Relation to(Moment other) {
        if (span.isPresent() && other.span.isPresent()) {
            return relation(span.get(), other.span.get());
        }
        boolean days = span.isEmpty() && other.span.isEmpty() && asOf.isPresent();
        return days && asOf.get().isYearKnown() && asOf.equals(other.asOf) ? Relation.SAME : Relation.APART;
    }

    private static Relation relation(Period one, Period other) {
        if (!one.overlaps(other)) {
            return Relation.APART;
        }
        if (first(one).equals(first(other)) && last(one).equals(last(other))) {
            return Relation.SAME;
        }
        return contains(other, one) ? Relation.WITHIN : Relation.CROSSING;
    }

    /** Whether the first is the longer and the second lies in it. */
    private static boolean contains(Period longer, Period shorter) {
        return !first(shorter).isBefore(first(longer)) && !last(shorter).isAfter(last(longer));
    }

    private static LocalDate first(Period period) {
        return period.firstDay().orElse(LocalDate.MIN);
    }

    private static LocalDate last(Period period) {
        return period.lastDay().orElse(LocalDate.MAX);
    }
}
