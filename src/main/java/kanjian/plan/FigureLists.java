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
        String intro = "全部数字，按地方排列。点开看原文说法、谁做的、截至哪天。";
        return pages(new Paging("/figures/", "数字", intro, List.of(Heads.HOME), Heads.section("figure"), PAGE), figures);
    }

    private Stream<Page> ofPlaces() {
        return views.site().places().stream().filter(views.links()::hasPage).flatMap(this::ofPlace);
    }

    private Stream<Page> ofPlace(Place place) {
        List<RecordId> figures = views.gathering().entries(place, "figure").stream()
                .map(Entry::id)
                .toList();
        Link link = views.links().place(place);
        String intro = "点数字看档案。约数照原样，不知道的写明不知道。";
        Paging paging = new Paging(
                link.address() + "figures/",
                place.name() + "的数字",
                intro,
                List.of(Heads.HOME, link),
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
        String intro = "写到“" + link.title() + "”的数字。各地口径和时间不同，只并列，不相加。";
        Paging paging = new Paging(
                more(entry),
                link.title() + "：数字",
                intro,
                List.of(Heads.HOME, link),
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
