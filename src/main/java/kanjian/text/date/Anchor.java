package kanjian.text.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What relative dates are counted from.
 *
 * @param published the day the source was published; without it the year of 今年, 去年 and 2月27日 stays unknown
 * @param lastYear the year of the last date with a known year before, which 同年 repeats
 */
public record Anchor(Optional<LocalDate> published, OptionalInt lastYear) {
    public static Anchor of(LocalDate published) {
        return new Anchor(Optional.of(published), OptionalInt.empty());
    }

    /** A source without a date. */
    public static Anchor unknown() {
        return new Anchor(Optional.empty(), OptionalInt.empty());
    }

    /** The same after a period has been read: its year is what 同年 means from now on. */
    public Anchor after(Period period) {
        OptionalInt year = period.start().or(period::end).orElseThrow().year();
        return year.isPresent() ? new Anchor(published, year) : this;
    }

    OptionalInt year(int yearsAgo) {
        return published.isPresent() ? OptionalInt.of(published.get().getYear() - yearsAgo) : OptionalInt.empty();
    }

    /** The latest year in which the date is not after the publication. */
    OptionalInt yearOf(int month, int day) {
        if (published.isEmpty()) {
            return OptionalInt.empty();
        }
        LocalDate last = published.get();
        boolean later = month > last.getMonthValue() || month == last.getMonthValue() && day > last.getDayOfMonth();
        return OptionalInt.of(last.getYear() - (later ? 1 : 0));
    }
}
