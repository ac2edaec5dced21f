package kanjian.search.file;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a story is dated, as days since 1990.
 *
 * @param first its day, or the first of its month or year when no more is known
 * @param count how many days it may be
 */
record Day(int first, int count) {
    private static final LocalDate EPOCH = LocalDate.of(1990, 1, 1);
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?.*");

    /** @param written a date, or a span of which the beginning counts; empty when it tells no year */
    static Optional<Day> of(String written) {
        Matcher date = DATE.matcher(written);
        if (!date.matches()) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.of(number(date.group(1)), number(date.group(2)), number(date.group(3)));
        int count = date.group(3) != null ? 1 : date.group(2) != null ? from.lengthOfMonth() : from.lengthOfYear();
        return Optional.of(new Day((int) Math.max(0, from.toEpochDay() - EPOCH.toEpochDay()), count));
    }

    private static int number(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
