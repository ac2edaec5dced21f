package kanjian.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kanjian.dataset.DataSets;
import kanjian.legend.Legend;
import kanjian.model.Entry;
import kanjian.model.Html;
import kanjian.model.Place;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.page.Chrome;
import kanjian.page.Page;
import kanjian.page.machine.DataFile;
import kanjian.page.machine.Features;
import kanjian.page.machine.News;
import kanjian.prose.ProseReader;
import kanjian.schema.Schema;
import kanjian.view.Views;
import kanjian.words.Wording;
import kanjian.words.Words;
import kanjian.yearly.YearlyReports;

/** Decides which pages exist and all that each may show. */
public final class Planner {
    /** A longer title is a phrase, which may break between its words. */
    private static final int LONGEST_NAME = 4;

    private final Views views;
    private final ProseReader prose;
    private final StationPages stations;
    private final LocalDate now;
    private final Features features;

    /**
     * @param now the day of the build
     * @param words in which the site itself speaks
     */
    public Planner(Site site, Schema schema, ProseReader prose, LocalDate now, Words words) {
        this.prose = prose;
        this.now = now;
        views = Views.of(site, schema, prose, words);
        stations = new StationPages(views, now);
        features = Features.of(site.settings());
    }

    /**
     * The pages one after the other; each is made when it is asked for, so that no two bodies are in memory at once.
     *
     * @param bodies the HTML of a story's body, and of a page written in Markdown
     */
    public Stream<Page> pages(Chrome chrome, Function<RecordId, Html> bodies) {
        ListPages lists = new ListPages(views);
        return Stream.of(
                        new FrontPages(views, lists, features).pages(),
                        new PlacePages(views, prose, this::data).pages(),
                        new RecordPages(views, stations).pages(),
                        new FigurePages(views, chrome).pages(),
                        lists.pages(),
                        new FigureLists(views).pages(),
                        texts(bodies),
                        features.data() ? new DataSets(views).pages() : Stream.<Page>empty(),
                        features.report() ? new YearlyReports(views, now).pages() : Stream.<Page>empty(),
                        new StoryPages(views, bodies).pages(),
                        features.legend() ? new Legend(views).pages() : Stream.<Page>empty(),
                        redirects())
                .flatMap(pages -> pages);
    }

    /** Where the downloads of a place are; empty when there are none. */
    private String data(Place place) {
        return features.data() ? new DataSets(views).address(place) : "";
    }

    /** From addresses that the settings say were left. */
    private Stream<Page> redirects() {
        Entry settings = views.site().settings();
        return settings.groups("redirects").stream()
                .map(group -> new Entry(settings.id(), settings.at(), group.fields()))
                .map(one -> new Page.Redirect(
                        views.heads()
                                .top(
                                        one.text("from").orElseThrow(),
                                        views.words().say(Wording.PAGE_MOVED),
                                        views.words().say(Wording.PAGE_MOVED_INTRO),
                                        ""),
                        one.text("to").orElseThrow()));
    }

    private Stream<Page> texts(Function<RecordId, Html> bodies) {
        return views.site().ofKind("page").stream()
                .map(entry -> new Page.TextPage(
                        views.heads()
                                .top(
                                        views.links().link(entry.id()).address(),
                                        entry.text("title").orElse(""),
                                        entry.text("summary")
                                                .or(() -> entry.text("title"))
                                                .orElse(""),
                                        ""),
                        bodies.apply(entry.id())));
    }

    /**
     * What all pages share.
     *
     * @param baseUrl where the site will stand, if other than its settings say
     */
    public Chrome chrome(Optional<String> baseUrl) {
        return new ChromePlan(views.site().settings(), views.words()).chrome(now, baseUrl);
    }

    /** Names that no heading may part: of places and people, and of other records the short ones. */
    public List<String> names() {
        Stream<String> places = views.site().places().stream()
                .flatMap(place -> Stream.concat(Stream.of(place.name()), place.aliases().stream()));
        Stream<String> records = views.site().entries().stream()
                .filter(entry -> !entry.id().kind().equals("figure"))
                .map(views.links()::title)
                .filter(title -> title.length() <= LONGEST_NAME);
        return Stream.concat(places, records)
                .filter(name -> name.length() > 1)
                .distinct()
                .toList();
    }

    /** The news of the site, of each place with stories and of each topic. */
    public List<News> news() {
        return features.feeds() ? new NewsPlan(views).all() : List.of();
    }

    /** Downloads: CSV and JSON of every record kind, of each place's figures, of each indicator and of each figure. */
    public Stream<DataFile> dataFiles(Chrome chrome) {
        if (!features.data()) {
            return Stream.empty();
        }
        Stream<DataFile> records =
                Stream.concat(new DataSets(views).files(chrome), new FigurePages(views, chrome).files());
        return features.report() ? Stream.concat(records, new YearlyReports(views, now).files()) : records;
    }

    /** The calendar files of the stations, with addresses below {@code baseUrl}. */
    public Stream<DataFile> calendars(String baseUrl) {
        return views.site().ofKind("station").stream().flatMap(station -> stations.calendar(station, baseUrl).stream());
    }
}
