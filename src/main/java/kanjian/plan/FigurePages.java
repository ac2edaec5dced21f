package kanjian.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Story;
import kanjian.page.EntryView;
import kanjian.page.FigureView;
import kanjian.page.Link;
import kanjian.page.Page;
import kanjian.page.machine.Features;
import kanjian.view.Views;

/** The record of each figure (数字档案), and each indicator across places. */
final class FigurePages {
    private final Views views;
    private final Features features;

    FigurePages(Views views, Features features) {
        this.views = views;
        this.features = features;
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
                parts(entry.id()),
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

    /** The figures that are a part of this one (其中) or tell its change. */
    private List<FigureView> parts(RecordId id) {
        return views.relations().recordsNaming(id).stream()
                .filter(other -> other.kind().equals("figure"))
                .map(views.figures()::view)
                .toList();
    }

    private List<FigureView> sameIndicator(Entry entry) {
        Optional<RecordId> indicator = entry.reference("indicator");
        return indicator
                .map(id -> ofIndicator(id).stream()
                        .filter(view -> !view.id().equals(entry.id().path()))
                        .toList())
                .orElse(List.of());
    }

    private List<FigureView> ofIndicator(RecordId indicator) {
        return views.relations().recordsNaming(indicator).stream()
                .filter(id -> id.kind().equals("figure"))
                .map(views.figures()::view)
                .toList();
    }

    private Page indicator(Entry entry) {
        EntryView view = views.entries().view(entry);
        return new Page.IndicatorPage(
                views.heads().record(view, RecordPages.description(view)),
                view,
                ofIndicator(entry.id()),
                features.data() ? view.address() + "data.csv" : "");
    }
}
