package kanjian.text.date;

import java.util.Optional;
import java.util.OptionalInt;

/** Reads parts of a year: 上半年, 第一季度, 前三季度, 前9个月, 年初以来. */
final class YearParts {
    private static final OptionalInt NONE = OptionalInt.empty();

    private final DateCursor cursor;
    private final Year year;

    /** The year at work, which makes periods of months in it. */
    interface Year {
        Optional<Period> in(int month, OptionalInt day, int lastMonth, OptionalInt lastDay);
    }

    YearParts(DateCursor cursor, Year year) {
        this.cursor = cursor;
        this.year = year;
    }

    Optional<Period> read() {
        if (cursor.skip("上半年")) {
            return months(1, 6);
        }
        if (cursor.skip("下半年")) {
            return months(7, 12);
        }
        int start = cursor.at();
        if (cursor.skip("年初") && cursor.isNext("以来", "至今")) {
            return months(1, 1);
        }
        cursor.back(start);
        Optional<Period> leading = leading();
        return leading.isPresent() ? leading : quarter();
    }

    private Optional<Period> leading() {
        int start = cursor.at();
        if (cursor.skip("前", "头")) {
            OptionalInt quarters = cursor.number(3, "季度");
            if (quarters.isEmpty()) {
                quarters = cursor.number(3, "个季度");
            }
            OptionalInt count = quarters.isPresent() ? NONE : cursor.number(12, "个月");
            if (quarters.isPresent() || count.isPresent()) {
                return months(1, quarters.isPresent() ? quarters.getAsInt() * 3 : count.getAsInt());
            }
        }
        cursor.back(start);
        return Optional.empty();
    }

    private Optional<Period> quarter() {
        int start = cursor.at();
        cursor.skip("第");
        OptionalInt quarter = cursor.number(4, "季度");
        if (quarter.isEmpty()) {
            cursor.back(start);
            return Optional.empty();
        }
        return months(quarter.getAsInt() * 3 - 2, quarter.getAsInt() * 3);
    }

    private Optional<Period> months(int first, int last) {
        return year.in(first, NONE, last, NONE);
    }
}
