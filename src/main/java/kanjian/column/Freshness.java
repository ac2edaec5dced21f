package kanjian.column;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How a column stands on a day.
 *
 * @param items how many stories and records it holds
 * @param updated the last day that any of them tells of
 */
public record Freshness(Column column, LocalDate day, int items, Optional<LocalDate> updated) {
    /** How it stands, in one word. */
    public enum Standing {
        /** It holds nothing. */
        BLANK("空白"),
        /** Its time is over, or nothing in it says when it is from. */
        STALE("过期"),
        /** Most of its time is over. */
        DUE("快到期"),
        FRESH("正常"),
        /** Its settings ask for nothing, or say why it rests. */
        FREE("不查");

        private final String chinese;

        Standing(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    public Standing standing() {
        if (column.closed().isPresent()) {
            return Standing.FREE;
        }
        if (items == 0) {
            return Standing.BLANK;
        }
        return column.budget().map(this::standing).orElse(Standing.FREE);
    }

    private Standing standing(Budget budget) {
        if (daysLeft().filter(days -> days >= 0).isEmpty()) {
            return Standing.STALE;
        }
        return updated.filter(last -> budget.isNearlyOver(last, day)).isPresent() ? Standing.DUE : Standing.FRESH;
    }

    /** The last day of its time; empty without a budget or a dated item. */
    public Optional<LocalDate> due() {
        return column.budget().flatMap(budget -> updated.map(budget::due));
    }

    /** Days until {@link #due()}, below zero when it is past. */
    public Optional<Long> daysLeft() {
        return due().map(last -> ChronoUnit.DAYS.between(day, last));
    }
}
