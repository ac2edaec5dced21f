package kanjian.calendar;

import java.time.DayOfWeek;
import java.util.regex.Pattern;

/** Days in Chinese words: 1日, 十五号, 每周三, 星期日, 第一个. */
final class DayWords {
    private static final String DIGITS = "一二三四五六七八九十";
    private static final String WEEKDAYS = "一二三四五六日";

    private DayWords() {}

    /** Whether the words name this day of a month alone: neither 十一日 nor 10、1日 names the 1st. */
    static boolean nameDay(String words, int day) {
        String number = "[\\d" + DIGITS + "廿]";
        String before = "(?<!" + number + ")(?<!" + number + "[、和及与])";
        return Pattern.compile(before + "(?:0?" + day + "|" + chinese(day) + ")\\s*[日号]")
                .matcher(words)
                .find();
    }

    /** Whether the words name this weekday alone: 周二、四 does not name Tuesday. */
    static boolean nameWeekday(String words, DayOfWeek weekday) {
        String sunday = weekday == DayOfWeek.SUNDAY ? "天" : "";
        String name = "[" + WEEKDAYS.charAt(weekday.getValue() - 1) + weekday.getValue() + sunday + "]";
        String notMore = "(?![、和及与][周星礼\\d" + WEEKDAYS + "天])";
        return Pattern.compile("(?:周|星期|礼拜)" + name + notMore).matcher(words).find();
    }

    static boolean nameWeek(String words, Week week) {
        String name = week == Week.LAST ? "最后" : "第[" + digit(week.ordinalInMonth()) + week.ordinalInMonth() + "]";
        return Pattern.compile(name).matcher(words).find();
    }

    static String chinese(DayOfWeek weekday) {
        return "周" + WEEKDAYS.charAt(weekday.getValue() - 1);
    }

    static String chinese(Week week) {
        return week == Week.LAST ? "最后一个" : "第" + digit(week.ordinalInMonth()) + "个";
    }

    /** 1 to 31: 一, 十, 十五, 二十, 三十一. */
    private static String chinese(int number) {
        int tens = number / 10;
        String ones = number % 10 == 0 ? "" : digit(number % 10);
        return (tens > 1 ? digit(tens) : "") + (tens > 0 ? "十" : "") + ones;
    }

    private static String digit(int number) {
        return DIGITS.substring(number - 1, number);
    }
}
