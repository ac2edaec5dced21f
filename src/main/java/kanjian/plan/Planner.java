package kanjian.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kanjian.dataset.DataSets;
import kanjian.model.Html;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.page.Chrome;
import kanjian.page.Page;
import kanjian.page.machine.DataFile;
import kanjian.page.machine.Features;
import kanjian.page.machine.News;
import kanjian.prose.ProseReader;
import kanjian.schema.Schema;
import kanjian.view.Heads;
import kanjian.view.Views;

/** Decides which pages exist and all that each may show. */
public final class Planner {
    private final Views views;
    private final ProseReader prose;
    private final Features features;

    public Planner(Site site, Schema schema, ProseReader prose) {
        this.prose = prose;
        views = Views.of(site, schema, prose);
        features = Features.of(site.settings());
    }

    /**
     * The pages one after the other; each is made when it is asked for, so that no two bodies are in memory at once.
     *
     * @param bodies the HTML of a story's body, and of a page written in Markdown
     */
    public Stream<Page> pages(Function<RecordId, Html> bodies) {
        ListPages lists = new ListPages(views);
        return Stream.of(
                        new FrontPages(views, lists, features).pages(),
                        new PlacePages(views, prose).pages(),
                        new RecordPages(views).pages(),
                        new FigurePages(views, features).pages(),
                        lists.pages(),
                        texts(bodies),
                        features.data() ? new DataSets(views).pages() : Stream.<Page>empty(),
                        new StoryPages(views, bodies).pages())
                .flatMap(pages -> pages);
    }

    private Stream<Page> texts(Function<RecordId, Html> bodies) {
        return views.site().ofKind("page").stream()
                .map(entry -> new Page.TextPage(
                        Heads.top(
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
     * @param built the day of the build
     * @param baseUrl where the site will stand, if other than its settings say
     */
    public Chrome chrome(String built, Optional<String> baseUrl) {
        return new ChromePlan(views.site().settings()).chrome(built, baseUrl);
    }

    /** The news of the site, of each place with stories and of each topic. */
    public List<News> news() {
        return features.feeds() ? new NewsPlan(views).all() : List.of();
    }

    /** Downloads: CSV and JSON of every record kind, of each place's figures and of each indicator. */
    public Stream<DataFile> dataFiles() {
        return features.data() ? new DataSets(views).files() : Stream.empty();
    }
}
