package kanjian.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.model.Html;
import kanjian.model.Place;
import kanjian.model.RecordId;
import kanjian.model.Story;
import kanjian.model.Unknown;
import kanjian.model.Value;
import kanjian.page.Page;
import kanjian.page.part.Lead;
import kanjian.page.value.ChoiceView;
import kanjian.page.value.EntryView;
import kanjian.page.value.FigureView;
import kanjian.page.value.UnknownView;
import kanjian.prose.ProseReader;
import kanjian.text.Excerpt;
import kanjian.view.FigureViews;
import kanjian.view.Views;
import kanjian.view.words.PlainText;
import kanjian.words.Wording;

/** A page for every place that has a record or a place with one below it. */
final class PlacePages {
    static final int STORIES = 3;

    private final Views views;
    private final ProseReader prose;
    private final Function<Place, String> data;
    private final PlaceBlocks blocks;

    /** @param data the address of a place's downloads; empty when there are none */
    PlacePages(Views views, ProseReader prose, Function<Place, String> data) {
        this.views = views;
        this.prose = prose;
        this.data = data;
        blocks = new PlaceBlocks(views);
    }

    Stream<Page> pages() {
        return views.site().places().stream()
                .filter(views.links()::hasPage)
                .flatMap(place -> Stream.concat(Stream.of(page(place)), blocks.pages(place)));
    }

    private Page page(Place place) {
        List<Story> stories = views.gathering().stories(place);
        return new Page.PlacePage(
                views.heads().place(place, description(place)),
                place.name(),
                place.entry().text("pinyin").orElse(""),
                path(place),
                new ChoiceView(
                        place.kind().name().toLowerCase(Locale.ROOT),
                        place.kind().chinese()),
                html(place, "summary"),
                html(place, "actor_note"),
                lead(place),
                place.entry().references("key_figures").stream()
                        .map(views.figures()::view)
                        .toList(),
                html(place, "figures_note"),
                views.gathering().entries(place, "figure").size(),
                stories.size(),
                latest(stories),
                views.tiles().below(place),
                blocks.of(place),
                views.cards().cards(stories.stream().limit(STORIES).toList()),
                stories.size() > STORIES ? views.links().place(place).address() + "stories/" : "",
                sources(place, stories),
                data.apply(place));
    }

    private String path(Place place) {
        List<Place> path = views.site().pathOf(place);
        return path.subList(0, path.size() - 1).stream().map(Place::name).collect(Collectors.joining());
    }

    private String description(Place place) {
        return place.entry()
                .value("summary")
                .filter(Value.Prose.class::isInstance)
                .map(value -> Excerpt.of(PlainText.of(((Value.Prose) value).markdown())))
                .orElseGet(() -> views.words().say(Wording.PAGE_PLACE_INTRO, place.name()));
    }

    private Html html(Place place, String field) {
        return place.entry()
                .value(field)
                .filter(Value.Prose.class::isInstance)
                .map(value -> prose.html((Value.Prose) value, place.slug()))
                .orElse(Html.EMPTY);
    }

    private Optional<Lead> lead(Place place) {
        return place.entry().reference("lead").map(figure -> {
            FigureView view = views.figures().view(figure);
            return new Lead(
                    view,
                    place.entry().reference("lead_of").map(views.figures()::view),
                    place.entry()
                            .value("lead_open")
                            .filter(new Value.Flag(true)::equals)
                            .isPresent(),
                    views.links().place(place),
                    view.label());
        });
    }

    private Object latest(List<Story> stories) {
        return stories.stream()
                .flatMap(story -> story.entry().period("date").stream())
                .findFirst()
                .<Object>map(FigureViews::when)
                .orElseGet(() -> stories.isEmpty() ? "" : undated());
    }

    private UnknownView undated() {
        return new UnknownView(Unknown.Word.PENDING.chinese(), views.words().say(Wording.PLACE_UNDATED));
    }

    /** The sources of what the page shows; a page that only leads on shows those of its stories. */
    private List<EntryView> sources(Place place, List<Story> stories) {
        return Stream.concat(
                        views.schema().kinds().stream()
                                .flatMap(kind -> views.gathering().entries(place, kind.name()).stream())
                                .flatMap(entry -> entry.references("source").stream()),
                        stories.stream().flatMap(story -> story.entry().references("sources").stream()))
                .filter(id -> id.kind().equals("source"))
                .distinct()
                .sorted()
                .map((RecordId id) -> views.entries().view(views.site().entry(id)))
                .toList();
    }
}
