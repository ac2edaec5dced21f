package kanjian.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Html;
import kanjian.model.RecordId;
import kanjian.model.Story;
import kanjian.page.Page;
import kanjian.page.part.Block;
import kanjian.page.value.EntryView;
import kanjian.schema.Kind;
import kanjian.text.Excerpt;
import kanjian.view.Views;

/** A page for every record whose kind has pages; figures, indicators and topics have planners of their own. */
final class RecordPages {
    private final Views views;
    private final StationPages stations;
    private final FigureLists figures;

    RecordPages(Views views, StationPages stations) {
        this.views = views;
        this.stations = stations;
        figures = new FigureLists(views);
    }

    Stream<Page> pages() {
        return views.schema().kinds().stream()
                .filter(Kind::hasRecordPage)
                .flatMap(kind -> views.site().ofKind(kind.name()).stream())
                .flatMap(this::pages);
    }

    private Stream<Page> pages(Entry entry) {
        return entry.id().kind().equals("station") ? stations.pages(entry, page(entry)) : Stream.of(page(entry));
    }

    private Page.RecordPage page(Entry entry) {
        EntryView view = views.entries().view(entry);
        List<Story> stories = views.relations().storiesNaming(entry.id());
        return new Page.RecordPage(
                views.heads().record(view, description(view)),
                view,
                figures.first(entry),
                figures.more(entry),
                blocks(entry),
                views.cards().cards(ListPages.first(stories)),
                ListPages.more(view.address(), stories),
                sources(entry));
    }

    static String description(EntryView view) {
        Object summary = view.f().getOrDefault("summary", "");
        String text = summary instanceof Html html ? html.markup().replaceAll("<[^>]*>", "") : summary.toString();
        return text.isEmpty() ? view.kindText() + "：" + view.title() : Excerpt.of(text);
    }

    /** The other records that name this one, by kind. */
    private List<Block> blocks(Entry entry) {
        Map<String, List<Entry>> byKind = views.relations().recordsNaming(entry.id()).stream()
                .filter(id -> views.schema().kind(id.kind()).hasBlock())
                .map(views.site()::entry)
                .filter(named -> views.links().link(named.id()).isShown())
                .collect(Collectors.groupingBy(named -> named.id().kind()));
        return byKind.entrySet().stream()
                .map(one -> {
                    Kind kind = views.schema().kind(one.getKey());
                    return Block.first(
                            Math.max(1, kind.onPlace()),
                            kind.name(),
                            kind.chinese(),
                            "with-" + kind.folder(),
                            views.entries().views(views.order().acrossPlaces(one.getValue())));
                })
                .sorted(Comparator.comparingInt(block -> order(block.kind())))
                .toList();
    }

    private int order(String kind) {
        return views.schema().kinds().indexOf(views.schema().kind(kind));
    }

    private List<EntryView> sources(Entry entry) {
        Optional<RecordId> source = entry.reference("source");
        return source.map(id -> List.of(views.entries().view(views.site().entry(id))))
                .orElse(List.of());
    }
}
