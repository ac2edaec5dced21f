package kanjian.text.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day, month or year as far as it is known, in EDTF: {@code 2023-11-06}, {@code 2023-11}, {@code 2023}, {@code XXXX-10-20},
 * {@code XXXX-02}. Earlier comes first, an unknown year last.
 */
public record PartialDate(OptionalInt year, OptionalInt month, OptionalInt day) implements Comparable<PartialDate> {
    private static final int LEAP_YEAR = 2000;
    private static final Comparator<PartialDate> OLDEST_FIRST = Comparator.comparing(PartialDate::firstDay);

    /** Later first, unknown years last. */
    public static final Comparator<PartialDate> NEWEST_FIRST = Comparator.<PartialDate, Boolean>comparing(
                    date -> !date.isYearKnown())
            .thenComparing(PartialDate::lastDay, Comparator.reverseOrder())
            .thenComparing(PartialDate::firstDay, Comparator.reverseOrder());

    public PartialDate {
        boolean shape = month.isPresent() ? true : day.isEmpty() && year.isPresent();
        if (!shape || !isPossible(year, month, day)) {
            throw new IllegalArgumentException("impossible date: " + year + month + day);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(
                OptionalInt.of(day.getYear()),
                OptionalInt.of(day.getMonthValue()),
                OptionalInt.of(day.getDayOfMonth()));
    }

    /** Empty when no part is known or the day does not exist. */
    static Optional<PartialDate> of(OptionalInt year, OptionalInt month, OptionalInt day) {
        boolean some = year.isPresent() || month.isPresent();
        return some && isPossible(year, month, day) ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(
                OptionalInt.of(month.getYear()), OptionalInt.of(month.getMonthValue()), OptionalInt.empty());
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty());
    }

    /** Reads EDTF; empty for another shape and for days that do not exist, such as 2023-02-30. */
    public static Optional<PartialDate> read(String edtf) {
        String[] parts = edtf.split("-", -1);
        boolean shape = isYear(parts[0])
                && parts.length <= 3
                && (parts.length < 2 || isTwoDigits(parts[1]))
                && (parts.length < 3 || isTwoDigits(parts[2]));
        if (!shape || parts.length == 1 && parts[0].equals("XXXX")) {
            return Optional.empty();
        }
        OptionalInt year = parts[0].equals("XXXX") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts[0]));
        OptionalInt month = part(parts, 1);
        OptionalInt day = part(parts, 2);
        return isPossible(year, month, day) ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }

    private static OptionalInt part(String[] parts, int index) {
        return index < parts.length ? OptionalInt.of(Integer.parseInt(parts[index])) : OptionalInt.empty();
    }

    private static boolean isYear(String text) {
        return text.equals("XXXX")
                || text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.equals("0000");
    }

    private static boolean isTwoDigits(String text) {
        return text.length() == 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isPossible(OptionalInt year, OptionalInt month, OptionalInt day) {
        int m = month.orElse(1);
        return m >= 1
                && m <= 12
                && day.orElse(1) >= 1
                && day.orElse(1) <= YearMonth.of(year.orElse(LEAP_YEAR), m).lengthOfMonth();
    }

    public boolean isYearKnown() {
        return year.isPresent();
    }

    /** The first day it may mean; for an unknown year a day after all known ones. */
    public LocalDate firstDay() {
        return LocalDate.of(yearOrLast(), month.orElse(1), day.orElse(1));
    }

    /** The last day it may mean; for an unknown year a day after all known ones. */
    LocalDate lastDay() {
        YearMonth last = YearMonth.of(yearOrLast(), month.orElse(12));
        return last.atDay(day.orElse(last.lengthOfMonth()));
    }

    /** With the precision of a day; a date of an unknown year keeps it unknown. */
    PartialDate ofFirstDay() {
        return new PartialDate(year, OptionalInt.of(month.orElse(1)), OptionalInt.of(day.orElse(1)));
    }

    PartialDate ofLastDay() {
        return new PartialDate(
                year, OptionalInt.of(month.orElse(12)), OptionalInt.of(lastDay().getDayOfMonth()));
    }

    private int yearOrLast() {
        return year.orElse(10_000);
    }

    /** 2023年11月6日; of an unknown year only month and day. */
    public String chinese() {
        return chineseYear() + chineseMonthAndDay();
    }

    String chineseYear() {
        return year.isPresent() ? year.getAsInt() + "年" : "";
    }

    String chineseMonthAndDay() {
        String months = month.isPresent() ? month.getAsInt() + "月" : "";
        return months + (day.isPresent() ? day.getAsInt() + "日" : "");
    }

    /**
     * A value that HTML allows for {@code <time datetime>}: of an unknown year the yearless date, which HTML writes
     * {@code 10-20}; empty for a month of an unknown year.
     */
    public Optional<String> datetime() {
        if (isYearKnown()) {
            return Optional.of(edtf());
        }
        return day.isPresent() ? Optional.of(edtf().substring("XXXX-".length())) : Optional.empty();
    }

    /** The date as it is read. */
    public String edtf() {
        return (year.isPresent() ? String.valueOf(10_000 + year.getAsInt()).substring(1) : "XXXX")
                + twoDigits(month)
                + twoDigits(day);
    }

    private static String twoDigits(OptionalInt part) {
        return part.isPresent() ? "-" + String.valueOf(100 + part.getAsInt()).substring(1) : "";
    }

    @Override
    public int compareTo(PartialDate other) {
        int first = OLDEST_FIRST.compare(this, other);
        return first != 0 ? first : edtf().compareTo(other.edtf());
    }

    @Override
    public String toString() {
        return edtf();
    }
}
