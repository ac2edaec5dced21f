package kanjian.yearly;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Story;
import kanjian.page.Page;
import kanjian.page.machine.DataFile;
import kanjian.page.machine.Features;
import kanjian.page.part.YearReport;
import kanjian.page.value.Link;
import kanjian.text.date.PartialDate;
import kanjian.view.Heads;
import kanjian.view.Views;

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
        List<Link> links = years().stream().map(YearlyReports::link).toList();
        Page list = new Page.ReportPage(
                Heads.top(LIST, "年度报表", "每一年发布了多少、更正了多少、有哪些内容，由程序从内容里逐条数出来。", "data"), links, Optional.empty());
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

    private static Link link(int year) {
        return new Link("page", year + "年", LIST + year + "/");
    }

    private Page page(int year, List<Link> links) {
        Link self = link(year);
        return new Page.ReportPage(
                new Page.Head(
                        self.address(),
                        year + "年年度报表",
                        "本站" + year + "年发布、更正和收录的内容各有多少，由程序从内容里逐条数出来。",
                        "data",
                        List.of(Heads.HOME, new Link("page", "年度报表", LIST), self)),
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
