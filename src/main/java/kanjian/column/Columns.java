package kanjian.column;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.route.Sections;

/** The columns of a site with what belongs to each. */
public final class Columns {
    /** The sections that show something of everything: a place's page, the tables, the home page. */
    private static final Set<String> OF_ALL = Set.of("places", "data", "site");

    private final Site site;

    public Columns(Site site) {
        this.site = site;
    }

    /** How each of them stands on a day, in the order of the settings. */
    public List<Freshness> on(LocalDate day) {
        return Column.of(site.settings()).stream()
                .map(column -> on(column, day))
                .toList();
    }

    /** Those that hold nothing, and do not say why. */
    public List<Column> blank() {
        return Column.of(site.settings()).stream()
                .filter(column -> column.closed().isEmpty() && items(column).isEmpty())
                .toList();
    }

    private Freshness on(Column column, LocalDate day) {
        List<Entry> items = items(column);
        Optional<LocalDate> updated = items.stream()
                .flatMap(item -> ToldDays.last(item, day).stream())
                .max(Comparator.naturalOrder());
        return new Freshness(column, day, items.size(), updated);
    }

    /** The stories and records that belong to it. */
    public List<Entry> items(Column column) {
        return Stream.concat(
                        site.stories().stream().map(story -> new Item("story", story.entry(), story.place())),
                        site.entries().stream()
                                .filter(entry -> !isOfCatalogue(entry) && !entry.isWithdrawn())
                                .map(entry -> new Item(entry.id().kind(), entry, entry.place())))
                .filter(item -> belongs(item, column))
                .map(Item::entry)
                .toList();
    }

    /** Definitions, topics and sources help to tell of something; they are no news. */
    private static boolean isOfCatalogue(Entry entry) {
        return entry.id().owner().isEmpty();
    }

    private record Item(String kind, Entry entry, RecordId place) {}

    private boolean belongs(Item item, Column column) {
        boolean isOfSection =
                OF_ALL.contains(column.section()) || Sections.of(item.kind()).equals(column.section());
        boolean isOnTopic = column.topics().isEmpty()
                || item.entry().references("topics").stream().anyMatch(column.topics()::contains);
        return isOfSection && isOnTopic && (column.places().isEmpty() || liesIn(column.places(), item.place()));
    }

    private boolean liesIn(List<RecordId> places, RecordId id) {
        return site.place(id.path())
                .filter(place -> places.stream()
                        .flatMap(above -> site.place(above.path()).stream())
                        .anyMatch(above -> site.isWithin(place, above)))
                .isPresent();
    }
}
