package kanjian.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kanjian.diag.Location;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.text.date.Period;

/**
 * Days on which the whole site looks otherwise (特殊日期), both ends included.
 *
 * @param mode how it looks, such as {@code grey} (灰色)
 * @param at where their reason stands
 */
public record SpecialDays(LocalDate from, LocalDate to, String mode, Location at) {
    /** Those of the settings whose ends are whole days. */
    public static List<SpecialDays> of(Entry settings) {
        return settings.parts("special_days").stream()
                .flatMap(SpecialDays::read)
                .toList();
    }

    /** How the site looks on a day; empty when as always. */
    public static String mode(Entry settings, LocalDate day) {
        return of(settings).stream()
                .filter(days -> days.includes(day))
                .map(SpecialDays::mode)
                .findFirst()
                .orElse("");
    }

    private static Stream<SpecialDays> read(Entry group) {
        return group.period("from").filter(SpecialDays::isDay).stream()
                .flatMap(from -> group.period("to").filter(SpecialDays::isDay).stream()
                        .map(to -> new SpecialDays(
                                from.firstDay().orElseThrow(),
                                to.firstDay().orElseThrow(),
                                group.text("mode").orElse(""),
                                at(group))));
    }

    /** Where the reason of one group of the settings stands. */
    public static Location at(Entry group) {
        return group.value("reason")
                .filter(Value.Text.class::isInstance)
                .map(reason -> ((Value.Text) reason).at())
                .orElse(group.at());
    }

    /** One day of a known year. */
    public static boolean isDay(Period period) {
        return period.isSingle()
                && period.firstDay().isPresent()
                && period.firstDay().equals(period.lastDay());
    }

    private boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(SpecialDays other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
