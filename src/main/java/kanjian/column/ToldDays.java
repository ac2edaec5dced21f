package kanjian.column;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.text.date.PartialDate;
import kanjian.text.date.Period;

/**
 * The days that a story or a record tells of as past. It cannot have been written before the last of them, so that it is at least as
 * new as that; a later day than it can show is never granted.
 */
public final class ToldDays {
    private static final Set<String> OF_THE_FUTURE = Set.of("target", "forecast");
    private static final Value TO_DO = new Value.Choice("todo", "未到");

    private ToldDays() {}

    /** The last of them up to {@code day}; of a month or a year the first day. */
    public static Optional<LocalDate> last(Entry entry, LocalDate day) {
        return periods(entry)
                .flatMap(period -> period.end().or(period::start).stream())
                .filter(PartialDate::isYearKnown)
                .map(PartialDate::firstDay)
                .filter(told -> !told.isAfter(day))
                .max(Comparator.naturalOrder());
    }

    /** All times that a record names, but those that it only hopes for. */
    public static Stream<Period> periods(Entry entry) {
        return isHopedFor(entry)
                ? Stream.empty()
                : entry.fields().values().stream().flatMap(ToldDays::periods);
    }

    /** Whether it is a target or a forecast (目标, 预计). */
    public static boolean isHopedFor(Entry entry) {
        return entry.text("kind").filter(OF_THE_FUTURE::contains).isPresent();
    }

    private static Stream<Period> periods(Value value) {
        if (value instanceof Value.When when) {
            return Stream.of(when.period());
        }
        if (value instanceof Value.Items items) {
            return periods(items.values());
        }
        return value instanceof Value.Group group && !group.fields().containsValue(TO_DO)
                ? periods(List.copyOf(group.fields().values()))
                : Stream.empty();
    }

    private static Stream<Period> periods(List<Value> values) {
        return values.stream().flatMap(ToldDays::periods);
    }
}
