package kanjian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kanjian.calendar.Recurrence.MonthlyDay;
import kanjian.calendar.Recurrence.MonthlyWeekday;
import kanjian.calendar.Recurrence.Weekly;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files, read back by a parser of another maker. */
class CalendarFileTest {
    private static final LocalDate NOW = LocalDate.of(2026, 11, 21);

    static Stream<Recurrence> rules() {
        List<Recurrence> rules = new ArrayList<>();
        for (int day = 1; day <= 31; day++) {
            rules.add(new MonthlyDay(day));
        }
        for (DayOfWeek weekday : DayOfWeek.values()) {
            rules.add(new Weekly(weekday));
            for (Week week : Week.values()) {
                rules.add(new MonthlyWeekday(week, weekday));
            }
        }
        return rules.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aCalendarShowsTheDaysThatThePageNames(Recurrence rule) throws Exception {
        LocalDate end = NOW.plusMonths(24);
        VEvent event = event(file("联络站", "", rule).text(NOW));
        LocalDate start = event.<LocalDate>getDateTimeStart().getDate();
        RRule<LocalDate> read =
                event.<RRule<LocalDate>>getProperty(Property.RRULE).orElseThrow();
        List<LocalDate> ours = Stream.iterate(
                        rule.next(NOW), day -> day.isBefore(end), day -> rule.next(day.plusDays(1)))
                .toList();
        assertThat(ours).hasSizeGreaterThan(12);
        assertThat(read.getRecur().getDates(start, start, end.minusDays(1))).isEqualTo(ours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "汉阴县祥之瑞环保公司",
                "一号楼, 二层; 东\\西",
                "第一行\n第二行",
                "冒号: 引号\" 等号= 句号。",
                "镇政府大院里的老供销社二楼东头第三间屋子，从正门进去以后往右拐，看见一棵大樟树就到了，门口挂着牌子，写着人大代表联络站",
                "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷",
                "aé中𠮷aé中𠮷aé中𠮷aé中𠮷aé中𠮷aé中𠮷aé中𠮷aé中𠮷aé中𠮷aé中𠮷aé中𠮷aé中𠮷aé中𠮷",
            })
    void everyTextComesBackAsItWas(String text) throws Exception {
        String file = file("站" + text, text, new MonthlyDay(1)).text(NOW);
        VEvent event = event(file);
        assertThat(value(event, Property.SUMMARY)).isEqualTo("站" + text);
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo(text + "。");
        assertThat(event.getProperty(Property.LOCATION).isPresent()).isEqualTo(!text.isEmpty());
        event.getProperty(Property.LOCATION)
                .ifPresent(location -> assertThat(location.getValue()).isEqualTo(text));
        assertThat(file.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r");
        });
        assertThat(file).endsWith("END:VCALENDAR\r\n");
    }

    /** The limit counts octets and never cuts a character, as those of three and four octets show. */
    @Test
    void aLineIsFoldedAtSeventyFiveOctets() {
        assertThat(new ContentLines().add("A", "x".repeat(73)).toString()).isEqualTo("A:" + "x".repeat(73) + "\r\n");
        assertThat(new ContentLines().add("A", "x".repeat(74)).toString())
                .isEqualTo("A:" + "x".repeat(73) + "\r\n x\r\n");
        assertThat(new ContentLines().add("A", "中".repeat(25)).toString())
                .isEqualTo("A:" + "中".repeat(24) + "\r\n 中\r\n");
        assertThat(new ContentLines().add("AB", "中".repeat(24 + 24 + 1)).toString())
                .isEqualTo("AB:" + "中".repeat(24) + "\r\n " + "中".repeat(24) + "\r\n 中\r\n");
        assertThat(new ContentLines().add("AB", "𠮷".repeat(19)).toString())
                .isEqualTo("AB:" + "𠮷".repeat(18) + "\r\n 𠮷\r\n");
    }

    @Test
    void theEventLastsAllDayAndIsStampedWithTheDayOfTheBuild() throws Exception {
        VEvent event = event(file("联络站", "站里", new MonthlyDay(1)).text(NOW));
        assertThat(value(event, Property.UID)).isEqualTo("station/a/b@rd.example.cn");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261120T160000Z");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20261201");
        assertThat(event.getProperty(Property.DTSTART).orElseThrow().toString()).contains("VALUE=DATE:");
        assertThat(value(event, Property.URL)).isEqualTo("https://rd.example.cn/stations/b/");
        assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
    }

    /** A calendar that asks again must find the event that it knows, whatever the day. */
    @Test
    void theIdDoesNotChangeWithTheDay() throws Exception {
        CalendarFile file = file("联络站", "", new MonthlyDay(1));
        VEvent later = event(file.text(NOW.plusYears(1)));
        assertThat(value(later, Property.UID)).isEqualTo(value(event(file.text(NOW)), Property.UID));
        assertThat(value(later, Property.DTSTART)).isEqualTo("20271201");
    }

    private static CalendarFile file(String title, String text, Recurrence rule) {
        return new CalendarFile(
                "station/a/b@rd.example.cn", title, text, text + "。", "https://rd.example.cn/stations/b/", rule);
    }

    private static VEvent event(String file) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        assertThat(calendar.validate().hasErrors())
                .as(calendar.validate().toString())
                .isFalse();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
