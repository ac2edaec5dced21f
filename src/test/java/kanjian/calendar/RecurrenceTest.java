package kanjian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kanjian.calendar.Recurrence.MonthlyDay;
import kanjian.calendar.Recurrence.MonthlyWeekday;
import kanjian.calendar.Recurrence.Weekly;
import kanjian.diag.Location;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {
    @ParameterizedTest(name = "the {0}. after {1} is {2}")
    @CsvSource({
        "1, 2026-11-21, 2026-12-01",
        "21, 2026-11-21, 2026-11-21",
        "20, 2026-11-21, 2026-12-20",
        "1, 2026-12-02, 2027-01-01",
        "31, 2026-12-31, 2026-12-31",
        "31, 2027-01-31, 2027-01-31",
        "31, 2027-02-01, 2027-03-31",
        "31, 2026-04-01, 2026-05-31",
        "30, 2027-01-31, 2027-03-30",
        "29, 2027-02-01, 2027-03-29",
        "29, 2028-02-01, 2028-02-29",
        "29, 2028-02-29, 2028-02-29",
        "29, 2100-02-01, 2100-03-29",
    })
    void aDayOfTheMonthIsLeftOutWhereAMonthHasNone(int day, LocalDate from, LocalDate next) {
        assertThat(new MonthlyDay(day).next(from)).isEqualTo(next);
    }

    @ParameterizedTest(name = "{0} {1} after {2} is {3}")
    @CsvSource({
        "FIRST, WEDNESDAY, 2026-11-21, 2026-12-02",
        "THIRD, SATURDAY, 2026-11-21, 2026-11-21",
        "THIRD, SATURDAY, 2026-11-22, 2026-12-19",
        "FOURTH, MONDAY, 2026-11-21, 2026-11-23",
        "LAST, MONDAY, 2026-11-21, 2026-11-30",
        "LAST, TUESDAY, 2028-02-29, 2028-02-29",
        "SECOND, FRIDAY, 2026-12-31, 2027-01-08",
        "FIRST, FRIDAY, 2026-12-31, 2027-01-01",
    })
    void aWeekdayOfTheMonth(Week week, DayOfWeek weekday, LocalDate from, LocalDate next) {
        assertThat(new MonthlyWeekday(week, weekday).next(from)).isEqualTo(next);
    }

    @ParameterizedTest(name = "{0} after {1} is {2}")
    @CsvSource({
        "SATURDAY, 2026-11-21, 2026-11-21",
        "FRIDAY, 2026-11-21, 2026-11-27",
        "FRIDAY, 2026-12-31, 2027-01-01",
    })
    void aWeekdayOfEveryWeek(DayOfWeek weekday, LocalDate from, LocalDate next) {
        assertThat(new Weekly(weekday).next(from)).isEqualTo(next);
    }

    @Test
    void theDaysOfAMonthEndWithIt() {
        assertThat(new Weekly(DayOfWeek.SUNDAY).month(LocalDate.of(2026, 11, 21)))
                .containsExactly(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 29));
        assertThat(new MonthlyDay(31).month(LocalDate.of(2027, 2, 1))).containsExactly(LocalDate.of(2027, 3, 31));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "1, 每月1日, true",
        "1, 每月01日, true",
        "1, 每月1 日上午, true",
        "1, 每月一号, true",
        "1, 每月十一日, false",
        "1, 每月21日, false",
        "1, 每月二十一日, false",
        "1, 每月10、1日, false",
        "15, 每月1、15日, false",
        "15, 每月十五日, true",
        "20, 每月二十日, true",
        "21, 每月二十一日, true",
        "10, 每月十日, true",
        "10, 每月二十日, false",
        "31, 每月三十一号, true",
        "5, 每月初五, false",
    })
    void wordsNameADayAlone(int day, String words, boolean named) {
        assertThat(new MonthlyDay(day).isNamedIn(words)).isEqualTo(named);
        assertThat(new MonthlyDay(day).isNamedIn(new MonthlyDay(day).chinese())).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "WEDNESDAY, 每周三, true",
        "WEDNESDAY, 每个星期3, true",
        "SUNDAY, 每个礼拜天, true",
        "SUNDAY, 每周日, true",
        "TUESDAY, 每周二、四, false",
        "TUESDAY, 每周二和周四, false",
        "TUESDAY, 每周二、上午, true",
        "MONDAY, 每周三, false",
    })
    void wordsNameAWeekdayAlone(DayOfWeek weekday, String words, boolean named) {
        assertThat(new Weekly(weekday).isNamedIn(words)).isEqualTo(named);
        for (Week week : Week.values()) {
            Recurrence monthly = new MonthlyWeekday(week, weekday);
            assertThat(monthly.isNamedIn(monthly.chinese())).isTrue();
            assertThat(monthly.isNamedIn(words)).isFalse();
        }
    }

    @Test
    void aScheduleOfWordsHasNoRule() {
        assertThat(Recurrence.of(station(Map.of()))).isEmpty();
        assertThat(Recurrence.of(new Entry(new RecordId("station", "a/b"), Location.of("f"), Map.of())))
                .isEmpty();
    }

    @Test
    void theFieldsOfAScheduleMakeARule() {
        Value wednesday = new Value.Whole(3);
        assertThat(Recurrence.of(station(Map.of("monthly_day", new Value.Whole(6)))))
                .contains(new MonthlyDay(6));
        assertThat(Recurrence.of(station(Map.of("weekday", wednesday)))).contains(new Weekly(DayOfWeek.WEDNESDAY));
        assertThat(Recurrence.of(station(Map.of("weekday", wednesday, "week", new Value.Choice("last", "最后一个")))))
                .contains(new MonthlyWeekday(Week.LAST, DayOfWeek.WEDNESDAY));
    }

    @Test
    void aDayThatNoMonthHasIsNoRule() {
        for (int day : List.of(0, 32)) {
            assertThatThrownBy(() -> new MonthlyDay(day)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Entry station(Map<String, Value> schedule) {
        Map<String, Value> fields = new TreeMap<>(schedule);
        fields.put("text", new Value.Text("每个赶集的日子", Location.of("f")));
        return new Entry(new RecordId("station", "a/b"), Location.of("f"), Map.of("schedule", new Value.Group(fields)));
    }
}
