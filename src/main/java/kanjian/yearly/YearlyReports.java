package kanjian.yearly;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Story;
import kanjian.page.Page;
import kanjian.page.SitePage;
import kanjian.page.data.YearReport;
import kanjian.page.machine.DataFile;
import kanjian.page.machine.Features;
import kanjian.page.value.Link;
import kanjian.text.date.PartialDate;
import kanjian.view.Views;
import kanjian.words.Wording;

/** The yearly reports of the site: a page and a table for each year that a story or a correction is of. */
public final class YearlyReports {
    private static final String LIST = "/report/";

    private final Views views;
    private final LocalDate now;
    private final Features features;

    public YearlyReports(Views views, LocalDate now) {
        this.views = views;
        this.now = now;
        this.features = Features.of(views.site().settings());
    }

    public Stream<Page> pages() {
        List<Link> links = years().stream().map(this::link).toList();
        Page list = new SitePage.ReportPage(
                views.heads()
                        .top(
                                LIST,
                                views.words().say(Wording.PAGE_REPORT),
                                views.words().say(Wording.PAGE_REPORT_INTRO),
                                "data"),
                links,
                Optional.empty());
        return Stream.concat(Stream.of(list), years().stream().map(year -> page(year, links)));
    }

    /** The years that are told of, newest first; of what is yet to come there is no report. */
    private List<Integer> years() {
        return Stream.concat(
                        views.site().stories().stream().flatMap(YearlyReports::years),
                        views.corrections().all().stream()
                                .map(one -> one.day())
                                .filter(day -> !day.isEmpty())
                                .map(day -> LocalDate.parse(day).getYear()))
                .filter(year -> year <= now.getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Stream<Integer> years(Story story) {
        return Stream.of("publish_at", "date").flatMap(field -> Years.of(story.entry(), field).stream());
    }

    private Link link(int year) {
        return new Link("page", views.words().say(Wording.PAGE_REPORT_YEAR, year), LIST + year + "/");
    }

    private Page page(int year, List<Link> links) {
        Link self = link(year);
        return new SitePage.ReportPage(
                new Page.Head(
                        self.address(),
                        views.words().say(Wording.PAGE_REPORT_OF, year),
                        views.words().say(Wording.PAGE_REPORT_OF_INTRO, year),
                        "data",
                        List.of(
                                views.heads().home(),
                                new Link("page", views.words().say(Wording.PAGE_REPORT), LIST),
                                self)),
                links,
                Optional.of(report(year)));
    }

    private YearReport report(int year) {
        Entry settings = views.site().settings();
        return new YearReport(
                year,
                year == now.getYear() ? PartialDate.of(now).chinese() : "",
                SiteFacts.of(settings),
                new Tally(views, year).counts(),
                SiteFacts.GAPS,
                features.data() ? LIST + year + "/data.csv" : "");
    }

    /** A table for each year. */
    public Stream<DataFile> files() {
        return years().stream().map(this::report).map(ReportTable::file);
    }
}
