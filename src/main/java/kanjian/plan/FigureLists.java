package kanjian.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Place;
import kanjian.model.RecordId;
import kanjian.page.Page;
import kanjian.page.value.FigureView;
import kanjian.page.value.Link;
import kanjian.view.Heads;
import kanjian.view.Views;
import kanjian.words.Wording;

/** Tables of figures, side by side and never summed: all, those of a place, and those of a record that has more than its own page shows. */
final class FigureLists {
    /** How many figures the page of a record shows itself. */
    private static final int FIRST = 12;

    private static final int PAGE = 50;
    private static final Set<String> WITHOUT = Set.of("figure", "indicator");

    private final Views views;

    FigureLists(Views views) {
        this.views = views;
    }

    Stream<Page> pages() {
        return Stream.of(all(), ofPlaces(), ofRecords()).flatMap(pages -> pages);
    }

    private Stream<Page> all() {
        List<RecordId> figures = views.standingFigures().stream().map(Entry::id).toList();
        String intro = views.words().say(Wording.PAGE_FIGURES_INTRO);
        return pages(
                new Paging(
                        views.words(),
                        "/figures/",
                        views.heads().listTitle("figure"),
                        intro,
                        List.of(views.heads().home()),
                        Heads.section("figure"),
                        PAGE),
                figures);
    }

    private Stream<Page> ofPlaces() {
        return views.site().places().stream().filter(views.links()::hasPage).flatMap(this::ofPlace);
    }

    private Stream<Page> ofPlace(Place place) {
        List<RecordId> figures = views.gathering().entries(place, "figure").stream()
                .map(Entry::id)
                .toList();
        Link link = views.links().place(place);
        String intro = views.words().say(Wording.PAGE_PLACE_FIGURES_INTRO);
        Paging paging = new Paging(
                views.words(),
                link.address() + "figures/",
                views.words().say(Wording.PAGE_PLACE_FIGURES, place.name()),
                intro,
                List.of(views.heads().home(), link),
                Heads.section("place"),
                PAGE);
        return figures.isEmpty() ? Stream.empty() : pages(paging, figures);
    }

    private Stream<Page> ofRecords() {
        return views.schema().kinds().stream()
                .filter(kind -> kind.hasPage() && !WITHOUT.contains(kind.name()))
                .flatMap(kind -> views.site().ofKind(kind.name()).stream())
                .filter(entry -> !more(entry).isEmpty())
                .flatMap(this::ofRecord);
    }

    private Stream<Page> ofRecord(Entry entry) {
        Link link = views.links().link(entry.id());
        String intro = views.words().say(Wording.PAGE_FIGURES_NAMING_INTRO, link.title());
        Paging paging = new Paging(
                views.words(),
                more(entry),
                views.words().say(Wording.PAGE_FIGURES_NAMING, link.title()),
                intro,
                List.of(views.heads().home(), link),
                Heads.section(entry.id().kind()),
                PAGE);
        return pages(paging, naming(entry));
    }

    private Stream<Page> pages(Paging paging, List<RecordId> figures) {
        return paging.pagers(figures.size())
                .map(pager -> new Page.ListPage(
                        paging.head(pager),
                        "figure",
                        paging.intro(),
                        List.of(),
                        List.of(),
                        views.figures().views(paging.part(figures, pager)),
                        List.of(),
                        List.of(),
                        pager));
    }

    /** The figures that the record's own page shows. */
    List<FigureView> first(Entry entry) {
        return views.figures().views(naming(entry).stream().limit(FIRST).toList());
    }

    int count(Entry entry) {
        return naming(entry).size();
    }

    /** Where the record's own page leads for all of them; empty when it shows them all. */
    String more(Entry entry) {
        return count(entry) > FIRST ? views.links().link(entry.id()).address() + "figures/" : "";
    }

    /** The figures of which the record is the actor, then those that name it. */
    private List<RecordId> naming(Entry entry) {
        Set<RecordId> found = new LinkedHashSet<>();
        views.relations().figuresOfActor(entry.id()).forEach(figure -> found.add(figure.id()));
        views.relations().recordsNaming(entry.id()).stream()
                .filter(id -> id.kind().equals("figure"))
                .forEach(found::add);
        return List.copyOf(found);
    }
}
