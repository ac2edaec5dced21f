package kanjian.text.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import kanjian.text.date.PeriodReader.Found;

/** One pass over words of time: 截至, year, part of the year, 以来. */
final class PeriodWalk {
    private static final OptionalInt NONE = OptionalInt.empty();
    private static final String[] TO = {"至", "到", "—", "–", "-", "~", "～", "－"};
    private static final String[] SINCE = {"以来", "至今"};
    private static final String[] FROM = {"开始", "起"};

    private final DateCursor cursor;
    private final Anchor anchor;
    private boolean relative;
    private boolean ofYear;
    private boolean ends;
    private OptionalInt year = NONE;

    PeriodWalk(DateCursor cursor, Anchor anchor) {
        this.cursor = cursor;
        this.anchor = anchor;
    }

    Optional<Found> found() {
        boolean until = cursor.skip("截至到", "截止到", "截至", "截止");
        int start = cursor.at();
        if (until && cursor.skip("目前", "发稿时", "今日", "今天", "现在")) {
            relative = true;
            return found(open());
        }
        Optional<Found> vague = until ? Optional.empty() : vague();
        if (vague.isPresent()) {
            return vague;
        }
        year();
        int afterYear = cursor.at();
        Optional<Period> part = part();
        boolean read = cursor.at() > start && (ofYear || cursor.at() > afterYear);
        if (!read) {
            return Optional.empty();
        }
        return found(bounded(part, until));
    }

    private Optional<Found> found(Optional<Period> period) {
        return Optional.of(new Found(period, cursor.at(), relative));
    }

    /** Words that name no day: 近日; and those that are open: 近年来, 三年来. */
    private Optional<Found> vague() {
        int start = cursor.at();
        relative = true;
        if (cursor.isAtNumeral()) {
            return cursor.skip("一直以来") ? found(open()) : years(start);
        }
        if (cursor.skip("近日", "日前", "前不久", "不久前", "近期", "目前", "当前", "近段时间")) {
            return found(Optional.empty());
        }
        if (cursor.skip("近年来", "近些年来", "近几年来", "近几年", "多年来", "长期以来")) {
            return found(open());
        }
        if (cursor.skip("今天", "今日")) {
            return found(day(0));
        }
        if (cursor.skip("昨天", "昨日")) {
            return found(day(1));
        }
        if (cursor.skip("本月")) {
            return found(month(0));
        }
        if (cursor.skip("上月", "上个月")) {
            return found(month(1));
        }
        return years(start);
    }

    private Optional<Period> open() {
        return anchor.published().map(day -> Period.until(PartialDate.of(day)));
    }

    private Optional<Period> day(int daysAgo) {
        return anchor.published().map(day -> Period.of(PartialDate.of(day.minusDays(daysAgo))));
    }

    private Optional<Period> month(int monthsAgo) {
        return anchor.published()
                .map(day -> Period.of(PartialDate.of(YearMonth.from(day).minusMonths(monthsAgo))));
    }

    private Optional<Found> years(int start) {
        boolean recent = cursor.skip("近", "过去");
        OptionalInt so = cursor.number(30, "年来");
        OptionalInt count = so.isEmpty() && recent ? cursor.number(30, "年") : so;
        if (count.isPresent()) {
            return found(
                    anchor.published().map(day -> Period.since(PartialDate.ofYear(day.getYear() - count.getAsInt()))));
        }
        cursor.back(start);
        relative = false;
        return Optional.empty();
    }

    private void year() {
        ofYear = true;
        OptionalInt explicit = yearOfSpan();
        if (explicit.isPresent()) {
            year = explicit;
        } else if (cursor.skip("今年", "本年度", "本年")) {
            relativeYear(anchor.year(0));
        } else if (cursor.skip("去年", "上年度", "上年", "上一年")) {
            relativeYear(anchor.year(1));
        } else if (cursor.skip("前年")) {
            relativeYear(anchor.year(2));
        } else if (cursor.skip("明年", "下年度")) {
            relativeYear(anchor.year(-1));
        } else if (cursor.skip("同年", "当年")) {
            relativeYear(anchor.lastYear());
        } else {
            ofYear = false;
        }
    }

    /** 2023年, or the 2023 of 2023—2025年. */
    private OptionalInt yearOfSpan() {
        int start = cursor.at();
        OptionalInt bare = cursor.year(true);
        int behind = cursor.at();
        if (bare.isPresent() && cursor.skip(TO) && cursor.year(false).isPresent()) {
            cursor.back(behind);
            return bare;
        }
        cursor.back(start);
        return cursor.year(false);
    }

    private void relativeYear(OptionalInt meant) {
        relative = true;
        year = meant;
    }

    /** What follows the year, or stands alone; empty when only a year is there. */
    private Optional<Period> part() {
        Optional<Period> iso = ofYear ? Optional.empty() : iso();
        if (iso.isPresent()) {
            return iso;
        }
        Optional<Period> span = new YearParts(cursor, this::in).read();
        if (span.isPresent()) {
            return span;
        }
        Optional<Period> months = months();
        if (months.isPresent()) {
            return months;
        }
        return ofYear ? wholeYears() : Optional.empty();
    }

    /** 2023-11-06, as sites print it. */
    private Optional<Period> iso() {
        int start = cursor.at();
        OptionalInt isoYear = cursor.year(true);
        boolean month = isoYear.isPresent() && cursor.skip("-", "/", ".");
        OptionalInt isoMonth = month ? cursor.number(12, "") : NONE;
        OptionalInt isoDay = isoMonth.isPresent() && cursor.skip("-", "/", ".") ? cursor.number(31, "") : NONE;
        Optional<Period> day = isoDay.isPresent() ? single(isoYear, isoMonth, isoDay) : Optional.empty();
        if (day.isEmpty()) {
            cursor.back(start);
        }
        return day;
    }

    private Optional<Period> wholeYears() {
        int start = cursor.at();
        if (cursor.skip(TO)) {
            OptionalInt last = cursor.year(false);
            if (last.isPresent() && year.isPresent() && last.getAsInt() > year.getAsInt()) {
                return Optional.of(
                        Period.between(PartialDate.ofYear(year.getAsInt()), PartialDate.ofYear(last.getAsInt())));
            }
            cursor.back(start);
        }
        ends = cursor.skip("年底", "年末", "底", "末");
        if (!ends && !cursor.isNext("初中")) {
            cursor.skip("全年", "年初", "初");
        }
        return year.isPresent() ? single(year, NONE, NONE) : Optional.empty();
    }

    /** 9月, 1月至9月, 1—9月, 2月27日, 10月20日至25日. */
    private Optional<Period> months() {
        int start = cursor.at();
        OptionalInt first = monthBeforeRange();
        if (first.isEmpty()) {
            first = cursor.number(12, "月");
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        cursor.skip("份");
        OptionalInt day = dayOfMonth();
        Optional<Period> range = range(first.getAsInt(), day);
        Optional<Period> period = range.isPresent() ? range : in(first.getAsInt(), day, first.getAsInt(), day);
        if (period.isEmpty()) {
            cursor.back(start);
        }
        return period;
    }

    private OptionalInt monthBeforeRange() {
        int start = cursor.at();
        OptionalInt month = cursor.number(12, "");
        int behind = cursor.at();
        if (month.isPresent() && cursor.skip(TO) && cursor.number(12, "月").isPresent()) {
            cursor.back(behind);
            return month;
        }
        cursor.back(start);
        return NONE;
    }

    private OptionalInt dayOfMonth() {
        OptionalInt day = cursor.number(31, "日");
        return day.isPresent() ? day : cursor.number(31, "号");
    }

    private Optional<Period> range(int month, OptionalInt day) {
        int start = cursor.at();
        if (!cursor.skip(TO)) {
            return Optional.empty();
        }
        OptionalInt lastMonth = cursor.number(12, "月");
        cursor.skip("份");
        OptionalInt lastDay = day.isPresent() ? dayOfMonth() : NONE;
        boolean read = lastMonth.isPresent() && (day.isEmpty() || lastDay.isPresent())
                || day.isPresent() && lastDay.isPresent();
        Optional<Period> period = read ? in(month, day, lastMonth.orElse(month), lastDay) : Optional.empty();
        if (period.isEmpty()) {
            cursor.back(start);
        }
        return period;
    }

    /** The span in the year that was read, or else in the latest year in which it had begun by the day of publication. */
    private Optional<Period> in(int month, OptionalInt day, int lastMonth, OptionalInt lastDay) {
        if (!ofYear) {
            relative = true;
        }
        OptionalInt of = ofYear ? year : anchor.yearOf(month, day.orElse(1));
        Optional<PartialDate> start = PartialDate.of(of, OptionalInt.of(month), day);
        Optional<PartialDate> end = PartialDate.of(of, OptionalInt.of(lastMonth), lastDay);
        boolean ordered = month < lastMonth || month == lastMonth && day.orElse(1) <= lastDay.orElse(31);
        return ordered && start.isPresent() && end.isPresent() ? Optional.of(new Period(start, end)) : Optional.empty();
    }

    private static Optional<Period> single(OptionalInt year, OptionalInt month, OptionalInt day) {
        return PartialDate.of(year, month, day).map(Period::of);
    }

    private Optional<Period> bounded(Optional<Period> period, boolean until) {
        boolean last = ends || period.isPresent() && period.get().isMonth() && cursor.skip("底", "末");
        boolean early = !last && cursor.skip("上旬", "中旬", "下旬", "初");
        if (until) {
            return period.map(span -> Period.until(
                    last ? span.end().get().ofLastDay() : span.end().get()));
        }
        if (!early && cursor.skip(SINCE)) {
            relative = true;
            return period.map(this::sinceThen);
        }
        if (period.isPresent() && cursor.skip(FROM)) {
            return period.map(span -> Period.since(span.start().get()));
        }
        return period;
    }

    private Period sinceThen(Period span) {
        PartialDate start = span.start().orElseThrow();
        Optional<LocalDate> today = anchor.published()
                .filter(day -> start.isYearKnown() && !start.firstDay().isAfter(day));
        return today.map(day -> Period.between(start.ofFirstDay(), PartialDate.of(day)))
                .orElse(Period.since(start));
    }
}
