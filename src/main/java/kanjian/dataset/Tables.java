package kanjian.dataset;

import java.util.List;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Place;
import kanjian.model.Story;
import kanjian.schema.Kind;
import kanjian.view.Views;

/** Which tables there are: one for each kind of record, for the whole site and for each place that has any. */
final class Tables {
    private static final String FIGURE = "figure";
    private static final String STORY = "story";

    private final Views views;

    Tables(Views views) {
        this.views = views;
    }

    /** Of the whole site, figures first. */
    Stream<Table<?>> all() {
        return Stream.of(
                        Stream.<Table<?>>of(figures(views.standingFigures()), PlaceTable.of(places())),
                        kinds().map(kind -> records(kind, views.site().ofKind(kind.name()))),
                        Stream.<Table<?>>of(stories(views.site().stories())))
                .<Table<?>>flatMap(tables -> tables)
                .filter(table -> !table.isEmpty());
    }

    /** Of a place and of those below it that its page gathers. */
    Stream<Table<?>> of(Place place) {
        return Stream.of(
                        Stream.<Table<?>>of(figures(views.gathering().entries(place, FIGURE))),
                        kinds().map(kind -> records(kind, views.gathering().entries(place, kind.name()))),
                        Stream.<Table<?>>of(stories(views.gathering().stories(place))))
                .<Table<?>>flatMap(tables -> tables)
                .filter(table -> !table.isEmpty());
    }

    boolean isAnyOf(Place place) {
        return of(place).findAny().isPresent();
    }

    Table<FigureTable.Told> figures(List<Entry> entries) {
        return FigureTable.of(entries.stream()
                .map(entry -> new FigureTable.Told(entry, views.figures().view(entry.id())))
                .toList());
    }

    /** The kinds whose tables have the fields of their schema, in its order. */
    private Stream<Kind> kinds() {
        return views.schema().kinds().stream()
                .filter(kind -> kind.scope() != Kind.Scope.MARKDOWN)
                .filter(kind -> !kind.single() && !kind.name().equals(FIGURE));
    }

    private Table<Entry> records(Kind kind, List<Entry> entries) {
        return RecordTable.of(kind, views.schema(), entries);
    }

    private Table<Entry> stories(List<Story> stories) {
        return records(
                views.schema().kind(STORY), stories.stream().map(Story::entry).toList());
    }

    private List<Place> places() {
        return views.site().places().stream().filter(views.links()::hasPage).toList();
    }
}
