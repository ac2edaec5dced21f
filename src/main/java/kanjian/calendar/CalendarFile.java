package kanjian.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A calendar file (日历文件) as RFC 5545 asks, with one event that lasts all day and comes again.
 *
 * @param id never changes, so that a calendar that reads the file again knows the event, such as {@code station/hanyin/x@rd.example.cn}
 * @param url of the page that the file belongs to, with its host
 */
public record CalendarFile(
        String id, String title, String location, String description, String url, Recurrence recurrence) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

    /**
     * The file's text. Its first event is the next one: what was before is not promised.
     *
     * @param now the day of the build, whose first moment in Shanghai stamps the event
     */
    public String text(LocalDate now) {
        ContentLines lines = new ContentLines();
        lines.add("BEGIN", "VCALENDAR").add("VERSION", "2.0").add("PRODID", "-//Kanjian//Station days//ZH");
        lines.add("CALSCALE", "GREGORIAN").addText("X-WR-CALNAME", title);
        lines.add("BEGIN", "VEVENT").addText("UID", id).add("DTSTAMP", stamp(now));
        lines.add("DTSTART;VALUE=DATE", DAY.format(recurrence.next(now))).add("RRULE", recurrence.rrule());
        lines.addText("SUMMARY", title);
        if (!location.isEmpty()) {
            lines.addText("LOCATION", location);
        }
        lines.addText("DESCRIPTION", description).add("URL", url).add("TRANSP", "TRANSPARENT");
        return lines.add("END", "VEVENT").add("END", "VCALENDAR").toString();
    }

    private static String stamp(LocalDate now) {
        return TIME.format(now.atStartOfDay(SHANGHAI).withZoneSameInstant(ZoneOffset.UTC));
    }
}
