package kanjian.plan;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.calendar.CalendarFile;
import kanjian.calendar.Recurrence;
import kanjian.model.Entry;
import kanjian.page.Page;
import kanjian.page.machine.DataFile;
import kanjian.page.part.Visit;
import kanjian.page.value.Link;
import kanjian.page.value.WhenView;
import kanjian.text.date.PartialDate;
import kanjian.text.date.Period;
import kanjian.view.FigureViews;
import kanjian.view.Views;
import kanjian.words.Wording;

/** The pages of a station: its record with the next station day, its poster, its calendar file. */
final class StationPages {
    private static final int OLD_AFTER_MONTHS = 12;
    private static final String WEEKDAYS = "一二三四五六日";

    private final Views views;
    private final LocalDate now;

    /** @param now the day of the build */
    StationPages(Views views, LocalDate now) {
        this.views = views;
        this.now = now;
    }

    Stream<Page> pages(Entry station, Page.RecordPage record) {
        Visit visit = visit(station, record.entry().address());
        return Stream.of(
                new Page.StationPage(record, visit),
                new Page.PosterPage(posterHead(record.head(), visit), record.entry(), visit));
    }

    private Page.Head posterHead(Page.Head station, Visit visit) {
        List<Link> crumbs = new ArrayList<>(station.crumbs());
        crumbs.add(new Link("page", views.words().say(Wording.PAGE_POSTER), visit.poster()));
        return new Page.Head(
                visit.poster(),
                views.words().say(Wording.PAGE_POSTER_OF, station.title()),
                views.words().say(Wording.PAGE_POSTER_INTRO, station.title()),
                station.section(),
                crumbs);
    }

    private Visit visit(Entry station, String address) {
        Optional<Recurrence> days = Recurrence.of(station);
        Optional<Period> known = known(station);
        return new Visit(
                days.map(rule -> day(rule.next(now))),
                days.map(Recurrence::rrule).orElse(""),
                days.map(rule -> rule.month(now)).orElse(List.of()),
                known.map(FigureViews::when),
                known.flatMap(Period::lastDay).map(this::isLongAgo).orElse(false),
                address + "poster/",
                days.isPresent() ? address + calendarName(station) : "");
    }

    private boolean isLongAgo(LocalDate day) {
        return day.plusMonths(OLD_AFTER_MONTHS).isBefore(now);
    }

    /** When the arrangement was checked; else for when it is told; else when its source was published. */
    private Optional<Period> known(Entry station) {
        return station.period("verified_on")
                .or(() -> station.period("as_of"))
                .or(() -> station.reference("source")
                        .flatMap(source -> views.site().entry(source).period("date")));
    }

    private static WhenView day(LocalDate day) {
        PartialDate date = PartialDate.of(day);
        return new WhenView(date.chinese() + "（星期" + weekday(day.getDayOfWeek()) + "）", date.edtf(), date.edtf());
    }

    private static char weekday(DayOfWeek day) {
        return WEEKDAYS.charAt(day.getValue() - 1);
    }

    private static String calendarName(Entry station) {
        return station.id().local() + ".ics";
    }

    /** Empty for a station whose days no calendar can hold. */
    Optional<DataFile> calendar(Entry station, String baseUrl) {
        String address = views.links().link(station.id()).address().substring(1);
        return Recurrence.of(station)
                .map(rule -> new DataFile(
                        address + calendarName(station),
                        file(station, baseUrl + address, rule).text(now)));
    }

    private CalendarFile file(Entry station, String url, Recurrence rule) {
        String title = views.links().title(station.id());
        return new CalendarFile(
                station.id().kind() + "/" + station.id().path() + "@" + host(),
                views.words().say(Wording.CALENDAR_TITLE, title),
                station.text("address").orElse(""),
                description(station),
                url,
                rule);
    }

    /** Of the site's own address, wherever this build will stand, so that an event stays the same event. */
    private String host() {
        String host =
                URI.create(views.site().settings().text("base_url").orElse("")).getHost();
        return host == null ? "kanjian" : host;
    }

    private String description(Entry station) {
        Entry schedule = new Entry(
                station.id(), station.at(), station.groups("schedule").get(0).fields());
        String days = schedule.text("text").orElse("")
                + schedule.text("hours").map(hours -> "，" + hours).orElse("");
        String told = known(station)
                .filter(Period::isYearKnown)
                .map(period -> "，" + views.words().say(Wording.CALENDAR_TOLD, period.chinese()))
                .orElse("");
        return views.words().say(Wording.CALENDAR_ABOUT, days + told)
                + station.text("public_phone")
                        .map(phone -> views.words().say(Wording.CALENDAR_PHONE, phone))
                        .orElse("");
    }
}
