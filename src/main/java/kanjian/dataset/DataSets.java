package kanjian.dataset;

import java.util.List;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Place;
import kanjian.page.Page;
import kanjian.page.machine.DataFile;
import kanjian.page.part.Download;
import kanjian.page.value.FigureView;
import kanjian.schema.Kind;
import kanjian.view.Views;
import kanjian.words.Wording;

/** The data page and its downloads. */
public final class DataSets {
    private final Views views;

    public DataSets(Views views) {
        this.views = views;
    }

    public Stream<Page> pages() {
        List<Download> downloads = Stream.concat(Stream.of(figures()), kinds().map(this::download))
                .filter(download -> download.rows() > 0)
                .toList();
        return Stream.of(new Page.DataPage(
                views.heads().top("/data/", say(Wording.PAGE_DATA), say(Wording.PAGE_DATA_INTRO), "data"), downloads));
    }

    private String say(Wording wording, Object... fillings) {
        return views.words().say(wording, fillings);
    }

    private Download figures() {
        return new Download(
                say(Wording.DATA_FIGURES),
                say(Wording.DATA_FIGURES_ABOUT),
                views.standingFigures().size(),
                "/data/figures.csv",
                "/data/figures.json");
    }

    /** The kinds whose records are offered one by one; figures have columns of their own. */
    private Stream<Kind> kinds() {
        return views.schema().kinds().stream()
                .filter(kind -> kind.scope() != Kind.Scope.MARKDOWN)
                .filter(kind -> !kind.single() && !kind.name().equals("figure"))
                .filter(kind -> !views.site().ofKind(kind.name()).isEmpty());
    }

    private Download download(Kind kind) {
        String path = "/data/" + kind.file();
        return new Download(
                kind.chinese(),
                say(Wording.DATA_RECORDS_ABOUT, kind.chinese()),
                views.site().ofKind(kind.name()).size(),
                path + ".csv",
                path + ".json");
    }

    public Stream<DataFile> files() {
        return Stream.of(
                        Stream.of(
                                new DataFile("data/figures.csv", FigureTable.csv(all())),
                                new DataFile("data/figures.json", FigureTable.json(all()))),
                        kinds().flatMap(this::recordFiles),
                        views.site().places().stream()
                                .filter(views.links()::hasPage)
                                .flatMap(this::placeFiles),
                        views.site().ofKind("indicator").stream().map(this::indicatorFile))
                .flatMap(files -> files);
    }

    private List<FigureView> all() {
        return figures(views.standingFigures());
    }

    private List<FigureView> figures(List<Entry> entries) {
        return entries.stream().map(entry -> views.figures().view(entry.id())).toList();
    }

    private Stream<DataFile> recordFiles(Kind kind) {
        RecordTable table = new RecordTable(kind, views.site().ofKind(kind.name()));
        return Stream.of(
                new DataFile("data/" + kind.file() + ".csv", table.csv()),
                new DataFile("data/" + kind.file() + ".json", table.json()));
    }

    private Stream<DataFile> placeFiles(Place place) {
        List<FigureView> figures = figures(views.gathering().entries(place, "figure"));
        return figures.isEmpty()
                ? Stream.empty()
                : Stream.of(new DataFile("places/" + place.slug() + "/figures.csv", FigureTable.csv(figures)));
    }

    private DataFile indicatorFile(Entry indicator) {
        List<FigureView> figures = views.relations().recordsNaming(indicator.id()).stream()
                .filter(id -> id.kind().equals("figure"))
                .map(views.figures()::view)
                .toList();
        return new DataFile("indicators/" + indicator.id().path() + "/data.csv", FigureTable.csv(figures));
    }
}
