package kanjian.linked;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.page.Page;
import kanjian.page.part.Visit;
import kanjian.page.value.EntryView;
import kanjian.page.value.WhenView;

/**
 * A station's next day (驻站日) as an event that comes again, where the record names a day. The hour is told in the record's own
 * words, if at all: no time is made of them.
 */
final class StationDays {
    private static final String ZONE = "Asia/Shanghai";

    private final String baseUrl;

    StationDays(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    Optional<Thing> of(Page.StationPage page) {
        return page.visit().next().map(day -> event(page, day));
    }

    private Thing event(Page.StationPage page, WhenView day) {
        EntryView station = page.record().entry();
        String url = baseUrl + station.address().substring(1);
        return Thing.of("Event")
                .with("@id", url + "#day")
                .with("name", station.title() + "驻站日")
                .with("description", description(station, page.visit()))
                .with("url", url)
                .with("startDate", day.datetime())
                .with("eventSchedule", schedule(page.visit().rule()))
                .withReference("location", url);
    }

    private static String description(EntryView station, Visit visit) {
        Map<?, ?> schedule = station.f().get("schedule") instanceof Map<?, ?> map ? map : Map.of();
        return Stream.of(
                                Stream.of(schedule.get("text"), schedule.get("hours"))
                                        .filter(String.class::isInstance)
                                        .map(String.class::cast),
                                visit.known().map(known -> "据" + known.text() + "的资料").stream(),
                                Stream.of("遇节假日是否顺延没有写到，去之前先问一下"))
                        .flatMap(parts -> parts)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("，"))
                + "。";
    }

    /** @param rule such as {@code FREQ=MONTHLY;BYDAY=1WE} */
    private static Thing schedule(String rule) {
        Map<String, String> parts = Stream.of(rule.split(";"))
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
        Thing schedule = Thing.of("Schedule")
                .with("repeatFrequency", "MONTHLY".equals(parts.get("FREQ")) ? "P1M" : "P1W")
                .with("byDay", parts.getOrDefault("BYDAY", ""))
                .with("scheduleTimezone", ZONE);
        String day = parts.getOrDefault("BYMONTHDAY", "");
        return day.isEmpty() ? schedule : schedule.with("byMonthDay", Integer.valueOf(day));
    }
}
