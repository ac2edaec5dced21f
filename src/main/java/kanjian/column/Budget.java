package kanjian.column;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Within how long a column must bring something new (更新期限), such as 14 days or 6 months. */
public record Budget(int count, ChronoUnit unit) {
    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,3})(d|天|mo|个月|y|年)");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "d", ChronoUnit.DAYS,
            "天", ChronoUnit.DAYS,
            "mo", ChronoUnit.MONTHS,
            "个月", ChronoUnit.MONTHS,
            "y", ChronoUnit.YEARS,
            "年", ChronoUnit.YEARS);
    private static final int PERCENT = 100;
    private static final int NEARLY_OVER = 70;

    /** Empty for {@code static} (固定), which need never change; the schema admits nothing else. */
    static Optional<Budget> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(
                        new Budget(Integer.parseInt(parts.group(1)), Objects.requireNonNull(UNITS.get(parts.group(2)))))
                : Optional.empty();
    }

    /** The last day on which what was updated on {@code day} still counts as fresh. */
    public LocalDate due(LocalDate day) {
        return day.plus(count, unit);
    }

    /** Whether 70 % of the time are over. */
    boolean isNearlyOver(LocalDate updated, LocalDate day) {
        return PERCENT * ChronoUnit.DAYS.between(updated, day)
                >= NEARLY_OVER * ChronoUnit.DAYS.between(updated, due(updated));
    }

    public String chinese() {
        return count
                + switch (unit) {
                    case DAYS -> "天";
                    case MONTHS -> "个月";
                    default -> "年";
                };
    }
}
