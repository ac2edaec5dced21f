package kanjian.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.dataset.FigureFiles;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Story;
import kanjian.page.Chrome;
import kanjian.page.Page;
import kanjian.page.machine.DataFile;
import kanjian.page.part.CitationView;
import kanjian.page.part.Withdrawal;
import kanjian.page.value.EntryView;
import kanjian.page.value.FigureView;
import kanjian.page.value.Link;
import kanjian.text.date.Period;
import kanjian.view.FigureViews;
import kanjian.view.Views;
import kanjian.view.words.Citations;

/** The record of each figure (数字档案), as page and as file, and each indicator across places. */
final class FigurePages {
    private static final Comparator<Optional<Period>> UNKNOWN_LAST =
            (one, other) -> one.isPresent() && other.isPresent()
                    ? one.get().compareTo(other.get())
                    : Boolean.compare(one.isEmpty(), other.isEmpty());

    private final Views views;
    private final Chrome site;
    private final Map<RecordId, Integer> rank = new HashMap<>();

    FigurePages(Views views, Chrome site) {
        this.views = views;
        this.site = site;
        views.site().places().forEach(place -> rank.put(place.id(), rank.size()));
    }

    Stream<Page> pages() {
        return Stream.concat(
                views.site().ofKind("figure").stream().map(this::page),
                views.site().ofKind("indicator").stream().map(this::indicator));
    }

    Stream<DataFile> files() {
        if (!site.features().data()) {
            return Stream.empty();
        }
        FigureFiles files = new FigureFiles(views, site);
        return views.site().ofKind("figure").stream().map(entry -> {
            FigureView figure = views.figures().view(entry.id());
            Stream<Link> stories = views.relations().storiesNaming(entry.id()).stream()
                    .map(story -> views.links().link(story.entry().id()));
            return files.file(
                    entry, Stream.concat(stories, usedBy(entry.id()).stream()).toList(), citation(figure));
        });
    }

    private Page page(Entry entry) {
        FigureView figure = views.figures().view(entry.id());
        List<Story> stories = views.relations().storiesNaming(entry.id());
        Entry source = views.site().entry(entry.reference("source").orElseThrow());
        List<Entry> history = history(entry);
        return new Page.FigurePage(
                views.heads().below("figure", title(figure), figure.address(), figure.place(), figure.name()),
                figure,
                usedBy(entry.id()),
                views.cards().cards(ListPages.first(stories)),
                ListPages.more(figure.address(), stories),
                parts(entry.id()),
                derived(entry.id()),
                views(sameIndicator(entry).filter(other -> !history.contains(other))),
                views(history.stream()),
                views.entries().view(source),
                new CitationView(
                        citation(figure),
                        Citations.of(source),
                        site.features().data() ? FigureFiles.address(figure) : ""),
                withdrawal(entry));
    }

    private static String title(FigureView figure) {
        return figure.label() + "：" + (figure.printed().isEmpty() ? "未公布" : figure.printed());
    }

    private String citation(FigureView figure) {
        return Citations.ofPage(figure.place().title() + title(figure), figure.address(), site);
    }

    private List<FigureView> views(Stream<Entry> figures) {
        return figures.map(figure -> views.figures().view(figure.id())).toList();
    }

    private static Optional<Withdrawal> withdrawal(Entry entry) {
        return entry.groups("withdrawn").stream()
                .map(group -> new Entry(entry.id(), entry.at(), group.fields()))
                .map(one -> new Withdrawal(
                        FigureViews.when(one.period("date").orElseThrow()),
                        one.text("reason").orElse("")))
                .findFirst();
    }

    private List<Link> usedBy(RecordId id) {
        return views.relations().recordsNaming(id).stream()
                .filter(other -> !other.kind().equals("figure"))
                .map(views.links()::link)
                .filter(Link::isShown)
                .toList();
    }

    /** The figures that are a part of this one (其中). */
    private List<FigureView> parts(RecordId id) {
        return views(
                figuresNaming(id).filter(other -> other.references("part_of").contains(id)));
    }

    /** The shares and changes that are told of this one. */
    private List<FigureView> derived(RecordId id) {
        return views(
                figuresNaming(id).filter(other -> !other.references("part_of").contains(id)));
    }

    private Stream<Entry> figuresNaming(RecordId id) {
        return views.relations().recordsNaming(id).stream()
                .filter(other -> other.kind().equals("figure"))
                .map(views.site()::entry);
    }

    /** By the code of the place and then by id, never by value. */
    private Stream<Entry> ofIndicator(RecordId indicator) {
        return figuresNaming(indicator)
                .sorted(Comparator.comparing(figure -> rank.getOrDefault(figure.place(), Integer.MAX_VALUE)));
    }

    /** Earlier and later values of the same thing (沿革), this one among them; those without a known time come last. */
    private List<Entry> history(Entry entry) {
        List<Entry> values = Stream.concat(Stream.of(entry), sameIndicator(entry))
                .filter(other -> other.place().equals(entry.place())
                        && other.text("scope").equals(entry.text("scope")))
                .sorted(Comparator.comparing(FigurePages::time, UNKNOWN_LAST).thenComparing(Entry::id))
                .toList();
        return values.size() > 1 ? values : List.of();
    }

    private static Optional<Period> time(Entry figure) {
        return figure.period("period").or(() -> figure.period("as_of"));
    }

    private Stream<Entry> sameIndicator(Entry entry) {
        return entry.reference("indicator").stream()
                .flatMap(this::ofIndicator)
                .filter(other -> !other.id().equals(entry.id()));
    }

    private Page indicator(Entry entry) {
        EntryView view = views.entries().view(entry);
        return new Page.IndicatorPage(
                views.heads().record(view, RecordPages.description(view)),
                view,
                views(ofIndicator(entry.id())),
                site.features().data() ? view.address() + "data.csv" : "");
    }
}
