package kanjian.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Place;
import kanjian.page.Chrome;
import kanjian.page.Page;
import kanjian.page.SitePage;
import kanjian.page.data.ColumnView;
import kanjian.page.data.Download;
import kanjian.page.machine.DataFile;
import kanjian.page.value.Link;
import kanjian.view.Views;
import kanjian.words.Wording;

/** The open data (开放数据): its pages, its tables, and what describes the tables to programs. */
public final class DataSets {
    private static final String SECTION = "data";
    private static final String TOP = "/data/";

    private final Views views;
    private final Tables tables;

    public DataSets(Views views) {
        this.views = views;
        this.tables = new Tables(views);
    }

    /** The page of all tables, a page for each that explains its columns, a page for each place that has any. */
    public Stream<Page> pages() {
        return Stream.of(
                        Stream.<Page>of(new SitePage.DataPage(
                                views.heads().top(TOP, say(Wording.PAGE_DATA), say(Wording.PAGE_DATA_INTRO), SECTION),
                                Optional.empty(),
                                downloads(tables.all(), TOP))),
                        tables.all().map(this::page),
                        places().map(this::page))
                .flatMap(pages -> pages);
    }

    private String say(Wording wording, Object... fillings) {
        return views.words().say(wording, fillings);
    }

    /** The address of a place's downloads; empty when it has no records. */
    public String address(Place place) {
        return tables.isAnyOf(place) ? views.links().place(place).address() + "data/" : "";
    }

    private Stream<Place> places() {
        return views.site().places().stream().filter(views.links()::hasPage).filter(tables::isAnyOf);
    }

    private List<Download> downloads(Stream<Table<?>> tables, String folder) {
        return tables.map(table -> download(table, folder)).toList();
    }

    private Download download(Table<?> table, String folder) {
        String path = folder + table.name();
        boolean isOfFigures = table.name().equals(FigureTable.NAME);
        return new Download(
                isOfFigures ? say(Wording.DATA_FIGURES) : table.title(),
                isOfFigures ? say(Wording.DATA_FIGURES_ABOUT) : say(Wording.DATA_RECORDS_ABOUT, table.title()),
                table.records().size(),
                TOP + table.name() + "/",
                path + ".csv",
                path + ".json");
    }

    private Page page(Table<?> table) {
        Download download = download(table, TOP);
        List<Link> crumbs = List.of(
                views.heads().home(),
                new Link("page", say(Wording.PAGE_DATA), TOP),
                new Link("page", download.title(), download.address()));
        Page.Head head = new Page.Head(
                download.address(),
                say(Wording.DATA_TABLE_OF, download.title()),
                say(Wording.DATA_TABLE_INTRO, download.title(), download.rows()),
                SECTION,
                crumbs);
        return new SitePage.TablePage(head, download, columns(table));
    }

    private static List<ColumnView> columns(Table<?> table) {
        List<ColumnView> views = new ArrayList<>();
        table.columns().forEach(column -> {
            views.add(view(column, "", table.example(column)));
            column.parts().forEach(part -> views.add(view(part, column.name() + ".", "")));
        });
        return views;
    }

    private static ColumnView view(Column column, String before, String example) {
        String type = column.isList()
                ? column.type().words() + "，可以有几个"
                : column.type().words();
        return new ColumnView(before + column.name(), column.title(), type, column.meaning(), example);
    }

    private Page page(Place place) {
        Link link = views.links().place(place);
        String address = address(place);
        List<Link> crumbs = new ArrayList<>(views.heads().place(place, "").crumbs());
        crumbs.add(new Link("page", say(Wording.PAGE_DATA), address));
        Page.Head head = new Page.Head(
                address,
                say(Wording.DATA_PLACE_OF, place.name()),
                say(Wording.DATA_PLACE_INTRO, place.name()),
                SECTION,
                crumbs);
        return new SitePage.DataPage(head, Optional.of(link), downloads(tables.of(place), address));
    }

    /** The tables for all and for each place, and the files that describe them. */
    public Stream<DataFile> files(Chrome site) {
        List<Table<?>> all = tables.all().toList();
        return Stream.of(
                        all.stream().flatMap(table -> both(table, "data/")),
                        Stream.of(
                                DataPackage.file(all, site),
                                TableGroup.file(all, "data/", ""),
                                Catalogue.file(all, site, views.site().settings())),
                        all.stream().map(TableGroup::schema),
                        places().flatMap(this::placeFiles),
                        views.site().ofKind("indicator").stream().map(this::indicatorFile))
                .flatMap(files -> files);
    }

    private static Stream<DataFile> both(Table<?> table, String folder) {
        // One after the other: two forms of a large table need not be in memory at once.
        return Stream.of(".csv", ".json")
                .map(ending -> new DataFile(
                        folder + table.name() + ending, ending.equals(".csv") ? table.csv() : table.json()));
    }

    private Stream<DataFile> placeFiles(Place place) {
        String folder = address(place).substring(1);
        return Stream.concat(
                tables.of(place).flatMap(table -> both(table, folder)),
                Stream.of(TableGroup.file(tables.of(place).toList(), folder, "../../../data/")));
    }

    private DataFile indicatorFile(Entry indicator) {
        List<Entry> figures = views.relations().recordsNaming(indicator.id()).stream()
                .filter(id -> id.kind().equals("figure"))
                .map(views.site()::entry)
                .toList();
        return new DataFile(
                "indicators/" + indicator.id().path() + "/data.csv",
                tables.figures(figures).csv());
    }
}
