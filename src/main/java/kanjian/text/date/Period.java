package kanjian.text.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The time a figure speaks of (时段): one date, a span, or a span open at one end, in EDTF: {@code 2023-11-06},
 * {@code 2023-01/2023-09}, {@code ../2023-09-30} (as of), {@code 2022-01/..} (since). Ordered by end, then start; an unknown year
 * comes last.
 *
 * @param start empty when open
 * @param end empty when open; for a single date the same as {@code start}
 */
public record Period(Optional<PartialDate> start, Optional<PartialDate> end) implements Comparable<Period> {
    private static final String OPEN = "..";
    private static final String YEAR_UNKNOWN = "（年份待核）";

    /** Later end first; a span that goes on counts by its start; unknown years last. */
    public static final Comparator<Period> NEWEST_FIRST = Comparator.comparing(
                    Period::sortDate, PartialDate.NEWEST_FIRST)
            .thenComparing(period -> period.start().orElse(period.sortDate()), PartialDate.NEWEST_FIRST)
            .thenComparing(Period::edtf);

    private static final Comparator<Period> OLDEST_FIRST = Comparator.comparing(Period::sortDate)
            .thenComparing(period -> period.start().orElse(period.sortDate()))
            .thenComparing(Period::edtf);

    public Period {
        if (start.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("a period is closed at one end at least");
        }
        if (isReversed(start, end)) {
            throw new IllegalArgumentException("a period ends after its start: " + start.get() + ", " + end.get());
        }
    }

    public static Period of(PartialDate date) {
        return new Period(Optional.of(date), Optional.of(date));
    }

    public static Period between(PartialDate start, PartialDate end) {
        return new Period(Optional.of(start), Optional.of(end));
    }

    /** Up to a day, without a known start (截至). */
    public static Period until(PartialDate end) {
        return new Period(Optional.empty(), Optional.of(end));
    }

    /** From a day on, still running (以来). */
    public static Period since(PartialDate start) {
        return new Period(Optional.of(start), Optional.empty());
    }

    /** Reads EDTF; empty for another shape, impossible days and spans that end before they start. */
    public static Optional<Period> read(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return PartialDate.read(edtf).map(Period::of);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        Optional<PartialDate> start = PartialDate.read(from);
        Optional<PartialDate> end = PartialDate.read(to);
        boolean readable = (start.isPresent() || from.equals(OPEN)) && (end.isPresent() || to.equals(OPEN));
        boolean closed = start.isPresent() || end.isPresent();
        return readable && closed && !isReversed(start, end) ? Optional.of(new Period(start, end)) : Optional.empty();
    }

    private static boolean isReversed(Optional<PartialDate> start, Optional<PartialDate> end) {
        return start.isPresent()
                && end.isPresent()
                && start.get().isYearKnown() == end.get().isYearKnown()
                && start.get().firstDay().isAfter(end.get().lastDay());
    }

    public boolean isYearKnown() {
        return start.map(PartialDate::isYearKnown).orElse(true)
                && end.map(PartialDate::isYearKnown).orElse(true);
    }

    /** One day, month or year. */
    public boolean isSingle() {
        return start.equals(end);
    }

    boolean isMonth() {
        return isSingle() && sortDate().month().isPresent() && sortDate().day().isEmpty();
    }

    /** The first day, when the start and its year are known. */
    public Optional<LocalDate> firstDay() {
        return start.filter(PartialDate::isYearKnown).map(PartialDate::firstDay);
    }

    /** The last day, when the end and its year are known. */
    public Optional<LocalDate> lastDay() {
        return end.filter(PartialDate::isYearKnown).map(PartialDate::lastDay);
    }

    private PartialDate sortDate() {
        return end.or(() -> start).orElseThrow();
    }

    /** Whether the two have a day in common; an unknown year meets nothing. */
    public boolean overlaps(Period other) {
        return isYearKnown() && other.isYearKnown() && startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Period other) {
        return start.isEmpty()
                || other.end.isEmpty()
                || !start.get().firstDay().isAfter(other.end.get().lastDay());
    }

    /** 2023年1月至9月; 截至2023年9月30日; 2022年1月以来; 10月20日（年份待核）. */
    public String chinese() {
        return words() + (isYearKnown() ? "" : YEAR_UNKNOWN);
    }

    private String words() {
        if (isSingle()) {
            return sortDate().chinese();
        }
        if (start.isEmpty()) {
            return "截至" + sortDate().chinese();
        }
        PartialDate from = start.get();
        return end.map(to -> from.chinese() + "至" + withoutRepetition(from, to)).orElse(from.chinese() + "以来");
    }

    private static String withoutRepetition(PartialDate from, PartialDate to) {
        boolean sameYear = from.year().equals(to.year()) && to.month().isPresent();
        boolean sameMonth =
                sameYear && from.month().equals(to.month()) && to.day().isPresent();
        if (sameMonth) {
            return to.day().getAsInt() + "日";
        }
        return sameYear ? to.chineseMonthAndDay() : to.chinese();
    }

    /** A value for {@code <time datetime>}, which holds one date only: a single date, or the end of an as-of date. */
    public Optional<String> datetime() {
        return isSingle() || start.isEmpty() ? sortDate().datetime() : Optional.empty();
    }

    /** The period as it is read. */
    public String edtf() {
        if (isSingle()) {
            return sortDate().edtf();
        }
        return start.map(PartialDate::edtf).orElse(OPEN) + "/"
                + end.map(PartialDate::edtf).orElse(OPEN);
    }

    @Override
    public int compareTo(Period other) {
        return OLDEST_FIRST.compare(this, other);
    }

    @Override
    public String toString() {
        return edtf();
    }
}
