package kanjian.yearly;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kanjian.column.ToldDays;
import kanjian.model.Entry;
import kanjian.text.date.PartialDate;
import kanjian.text.date.Period;

/** The year to which a part of the content belongs; none when its date, or the year of its date, is unknown. */
final class Years {
    private Years() {}

    /** By one of its fields; a span belongs to the year in which it ends. */
    static Optional<Integer> of(Entry entry, String field) {
        return entry.period(field).flatMap(Years::last);
    }

    /** A figure by the time that it speaks of, unless that is still hoped for. */
    static Optional<Integer> ofFigure(Entry figure) {
        return ToldDays.isHopedFor(figure)
                ? Optional.empty()
                : of(figure, "period").or(() -> of(figure, "as_of"));
    }

    /** All years in which any time that a record names begins or ends. */
    static Set<Integer> told(Entry record) {
        Set<Integer> years = new TreeSet<>();
        ToldDays.periods(record)
                .flatMap(period -> Stream.concat(period.start().stream(), period.end().stream()))
                .flatMap(date -> year(date).stream())
                .forEach(years::add);
        return years;
    }

    private static Optional<Integer> last(Period period) {
        return period.end().or(period::start).flatMap(Years::year);
    }

    private static Optional<Integer> year(PartialDate date) {
        return date.year().isPresent() ? Optional.of(date.year().getAsInt()) : Optional.empty();
    }
}
