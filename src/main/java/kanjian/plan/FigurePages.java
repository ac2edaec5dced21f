package kanjian.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Story;
import kanjian.page.EntryView;
import kanjian.page.FigureView;
import kanjian.page.Link;
import kanjian.page.Page;
import kanjian.view.Views;

/** The record of each figure (数字档案), and each indicator across places. */
final class FigurePages {
    private final Views views;
    private final Map<RecordId, Integer> rank = new HashMap<>();

    FigurePages(Views views) {
        this.views = views;
        views.site().places().forEach(place -> rank.put(place.id(), rank.size()));
    }

    Stream<Page> pages() {
        return Stream.concat(
                views.site().ofKind("figure").stream().map(this::page),
                views.site().ofKind("indicator").stream().map(this::indicator));
    }

    private Page page(Entry entry) {
        FigureView figure = views.figures().view(entry.id());
        List<Story> stories = views.relations().storiesNaming(entry.id());
        String title = figure.label() + "：" + (figure.printed().isEmpty() ? "未公布" : figure.printed());
        RecordId source = entry.reference("source").orElseThrow();
        return new Page.FigurePage(
                views.heads().below("figure", title, figure.address(), figure.place(), figure.name()),
                figure,
                usedBy(entry.id()),
                views.cards().cards(ListPages.first(stories)),
                ListPages.more(figure.address(), stories),
                naming(entry.id(), "part_of"),
                derived(entry.id()),
                sameIndicator(entry),
                views.entries().view(views.site().entry(source)),
                Citation.of(views.site().entry(source)));
    }

    private List<Link> usedBy(RecordId id) {
        return views.relations().recordsNaming(id).stream()
                .filter(other -> !other.kind().equals("figure"))
                .map(views.links()::link)
                .filter(Link::isShown)
                .toList();
    }

    /** The figures that name this one in a field: as what they are a part of (其中). */
    private List<FigureView> naming(RecordId id, String field) {
        return figuresNaming(id)
                .filter(other -> other.references(field).contains(id))
                .map(other -> views.figures().view(other.id()))
                .toList();
    }

    /** The shares and changes that are told of this one. */
    private List<FigureView> derived(RecordId id) {
        return figuresNaming(id)
                .filter(other -> !other.references("part_of").contains(id))
                .map(other -> views.figures().view(other.id()))
                .toList();
    }

    private Stream<Entry> figuresNaming(RecordId id) {
        return views.relations().recordsNaming(id).stream()
                .filter(other -> other.kind().equals("figure"))
                .map(views.site()::entry);
    }

    private List<FigureView> sameIndicator(Entry entry) {
        Optional<RecordId> indicator = entry.reference("indicator");
        return indicator
                .map(id -> ofIndicator(id).stream()
                        .filter(view -> !view.id().equals(entry.id().path()))
                        .toList())
                .orElse(List.of());
    }

    /** By the code of the place and then by id, never by value. */
    private List<FigureView> ofIndicator(RecordId indicator) {
        return figuresNaming(indicator)
                .sorted(Comparator.comparing(figure -> rank.getOrDefault(figure.place(), Integer.MAX_VALUE)))
                .map(figure -> views.figures().view(figure.id()))
                .toList();
    }

    private Page indicator(Entry entry) {
        EntryView view = views.entries().view(entry);
        return new Page.IndicatorPage(
                views.heads().record(view, RecordPages.description(view)),
                view,
                ofIndicator(entry.id()),
                view.address() + "data.csv");
    }
}
