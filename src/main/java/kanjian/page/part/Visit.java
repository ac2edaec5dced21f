package kanjian.page.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kanjian.page.value.WhenView;

/**
 * When to go to a station.
 *
 * @param next the next station day on or after the day of the build; empty when the days are told in words only
 * @param rule by which the days come again, as RRULE of RFC 5545; empty without {@code next}
 * @param month the station days from then to the end of that month
 * @param known the day for which the arrangement is told; empty when nobody has said it
 * @param isOld whether that was more than 12 months before the day of the build
 * @param poster address of the poster
 * @param calendar address of the calendar file; empty without {@code next}
 */
public record Visit(
        Optional<WhenView> next,
        String rule,
        List<LocalDate> month,
        Optional<WhenView> known,
        boolean isOld,
        String poster,
        String calendar) {
    public Visit {
        month = List.copyOf(month);
    }
}
