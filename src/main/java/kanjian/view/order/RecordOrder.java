package kanjian.view.order;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kanjian.model.Entry;
import kanjian.model.Place;
import kanjian.model.Site;
import kanjian.model.Value;
import kanjian.text.date.Period;
import kanjian.text.order.StrokeOrder;

/**
 * The order of records in lists: people by post and then by strokes, what has a date newest first with unknown dates last, all else
 * by id; across places by the places' codes first.
 */
public final class RecordOrder {
    private static final Set<String> PEOPLE = Set.of("deputy", "person");

    /** Two people with one name and post stand as their ids do. */
    private static final Comparator<Entry> BY_POST_AND_NAME = Comparator.comparing(RecordOrder::post)
            .thenComparing(RecordOrder::name, StrokeOrder.BY_STROKES)
            .thenComparing(Entry::id);

    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(
                    (Entry entry) -> date(entry).isEmpty())
            .thenComparing(RecordOrder::compareDates)
            .thenComparing(Entry::id);

    private final Site site;
    private final Map<String, Integer> places = new HashMap<>();

    public RecordOrder(Site site) {
        this.site = site;
        site.places().stream().map(Place::slug).forEach(slug -> places.put(slug, places.size()));
    }

    /** Records of one kind on a page of their place. */
    public List<Entry> inPlace(List<Entry> entries) {
        return entries.stream().sorted(RecordOrder::compare).toList();
    }

    /** Records of one kind from many places. */
    public List<Entry> acrossPlaces(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingInt(this::place).thenComparing(RecordOrder::compare))
                .toList();
    }

    /** What a field lists: people in their order, anything else in the order in which the record gives it. */
    public List<Value> listed(List<Value> values) {
        return values.stream().allMatch(this::isPerson)
                ? values.stream()
                        .sorted(Comparator.comparing(this::entry, BY_POST_AND_NAME))
                        .toList()
                : values;
    }

    private boolean isPerson(Value value) {
        return value instanceof Value.Reference reference
                && PEOPLE.contains(reference.target().kind())
                && site.find(reference.target()).isPresent();
    }

    private Entry entry(Value value) {
        return site.entry(((Value.Reference) value).target());
    }

    private int place(Entry entry) {
        return places.getOrDefault(entry.place().path(), places.size());
    }

    private static int compare(Entry a, Entry b) {
        return PEOPLE.contains(a.id().kind()) ? BY_POST_AND_NAME.compare(a, b) : NEWEST_FIRST.compare(a, b);
    }

    private static Post post(Entry entry) {
        return Post.of(entry.text("post").orElse(""));
    }

    private static String name(Entry entry) {
        return entry.text("name").orElse("");
    }

    private static Optional<Period> date(Entry entry) {
        return entry.period("date");
    }

    private static int compareDates(Entry a, Entry b) {
        return date(a).isPresent() && date(b).isPresent()
                ? Period.NEWEST_FIRST.compare(date(a).get(), date(b).get())
                : 0;
    }
}
