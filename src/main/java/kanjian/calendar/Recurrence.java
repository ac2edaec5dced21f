package kanjian.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Value;

/**
 * The rule by which a station's days come again (驻站日), as a calendar can hold it. A day on which the rule cannot fall, such as the
 * 31st of April, is left out and not moved, as RFC 5545 does; whether a holiday moves it, no rule says.
 */
public sealed interface Recurrence {
    /** The first such day, on or after the one given. */
    LocalDate next(LocalDate from);

    /** The value of RRULE (RFC 5545, 3.3.10). */
    String rrule();

    /** Whether words such as 每月1日 or 每周三 name this day. */
    boolean isNamedIn(String words);

    /** The rule in words: 每月1日, 每周三, 每月第一个周三. */
    String chinese();

    /** The rule of a station; empty when its days are told in words only, which no calendar can hold, or not at all. */
    static Optional<Recurrence> of(Entry station) {
        return station.groups("schedule").stream()
                .findFirst()
                .map(schedule -> new Entry(station.id(), station.at(), schedule.fields()))
                .flatMap(Recurrence::read);
    }

    private static Optional<Recurrence> read(Entry schedule) {
        OptionalInt day = whole(schedule, "monthly_day");
        OptionalInt weekday = whole(schedule, "weekday");
        if (day.isPresent()) {
            return Optional.of(new MonthlyDay(day.getAsInt()));
        }
        if (weekday.isEmpty()) {
            return Optional.empty();
        }
        DayOfWeek name = DayOfWeek.of(weekday.getAsInt());
        return Optional.of(schedule.text("week")
                .<Recurrence>map(week -> new MonthlyWeekday(Week.of(week), name))
                .orElseGet(() -> new Weekly(name)));
    }

    private static OptionalInt whole(Entry entry, String field) {
        return entry.value(field)
                .filter(Value.Whole.class::isInstance)
                .map(value -> OptionalInt.of(((Value.Whole) value).number()))
                .orElse(OptionalInt.empty());
    }

    /** The days from the first on or after {@code from} to the end of its month. */
    default List<LocalDate> month(LocalDate from) {
        LocalDate first = next(from);
        return Stream.iterate(
                        first,
                        day -> day.getMonth() == first.getMonth() && day.getYear() == first.getYear(),
                        day -> next(day.plusDays(1)))
                .toList();
    }

    /** One day of each month that has it. */
    record MonthlyDay(int day) implements Recurrence {
        private static final int MOST = 31;

        public MonthlyDay {
            if (day < 1 || day > MOST) {
                throw new IllegalArgumentException("no month has a day " + day);
            }
        }

        @Override
        public LocalDate next(LocalDate from) {
            return IntStream.iterate(0, months -> months + 1)
                    .mapToObj(from.withDayOfMonth(1)::plusMonths)
                    .filter(month -> day <= month.lengthOfMonth())
                    .map(month -> month.withDayOfMonth(day))
                    .filter(date -> !date.isBefore(from))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String rrule() {
            return "FREQ=MONTHLY;BYMONTHDAY=" + day;
        }

        @Override
        public boolean isNamedIn(String words) {
            return DayWords.nameDay(words, day);
        }

        @Override
        public String chinese() {
            return "每月" + day + "日";
        }
    }

    /** One weekday of each month, such as the first Wednesday. */
    record MonthlyWeekday(Week week, DayOfWeek weekday) implements Recurrence {
        @Override
        public LocalDate next(LocalDate from) {
            return Stream.iterate(from.withDayOfMonth(1), month -> month.plusMonths(1))
                    .map(month -> month.with(TemporalAdjusters.dayOfWeekInMonth(week.ordinalInMonth(), weekday)))
                    .filter(date -> !date.isBefore(from))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String rrule() {
            return "FREQ=MONTHLY;BYDAY=" + week.ordinalInMonth() + code(weekday);
        }

        @Override
        public boolean isNamedIn(String words) {
            return DayWords.nameWeekday(words, weekday) && DayWords.nameWeek(words, week);
        }

        @Override
        public String chinese() {
            return "每月" + DayWords.chinese(week) + DayWords.chinese(weekday);
        }
    }

    /** One day of each week. */
    record Weekly(DayOfWeek weekday) implements Recurrence {
        @Override
        public LocalDate next(LocalDate from) {
            return from.with(TemporalAdjusters.nextOrSame(weekday));
        }

        @Override
        public String rrule() {
            return "FREQ=WEEKLY;BYDAY=" + code(weekday);
        }

        @Override
        public boolean isNamedIn(String words) {
            return DayWords.nameWeekday(words, weekday);
        }

        @Override
        public String chinese() {
            return "每" + DayWords.chinese(weekday);
        }
    }

    private static String code(DayOfWeek weekday) {
        return weekday.name().substring(0, 2);
    }
}
