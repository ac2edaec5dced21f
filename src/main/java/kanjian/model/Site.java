package kanjian.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the content says, linked: the settings, the places, the records and the stories' cards. */
public final class Site {
    private final Entry settings;
    private final NavigableMap<RecordId, Entry> entries;
    private final Map<String, Place> places;
    private final List<Division> divisions;
    private final List<Story> stories;
    private final Withheld withheld;
    private final Set<RecordId> verified;

    private Site(
            Entry settings,
            NavigableMap<RecordId, Entry> entries,
            Map<String, Place> places,
            List<Division> divisions,
            List<Story> stories,
            Withheld withheld,
            Set<RecordId> verified) {
        this.settings = settings;
        this.entries = entries;
        this.places = places;
        this.divisions = divisions;
        this.stories = stories;
        this.withheld = withheld;
        this.verified = verified;
    }

    /**
     * @param entries records of all kinds but stories
     * @param divisions the table that ships with the program, by code
     */
    public static Site of(
            Entry settings,
            Collection<Entry> entries,
            Collection<Place> places,
            List<Division> divisions,
            List<Story> stories,
            Withheld withheld) {
        return new Site(
                settings,
                entries.stream().collect(Collectors.toMap(Entry::id, Function.identity(), (a, b) -> a, TreeMap::new)),
                places.stream().collect(Collectors.toMap(Place::slug, Function.identity(), (a, b) -> a, TreeMap::new)),
                List.copyOf(divisions),
                sorted(stories),
                withheld,
                Set.of());
    }

    /** The same site with other cards. */
    public Site withStories(List<Story> cards) {
        return new Site(settings, entries, places, divisions, sorted(cards), withheld, verified);
    }

    /**
     * The same site, after its quotes were looked up.
     *
     * @param found the records all of whose quotes stand in the stored text of their source
     */
    public Site withVerified(Set<RecordId> found) {
        return new Site(settings, entries, places, divisions, stories, withheld, Set.copyOf(found));
    }

    /** Whether the program found each quote of the record in the text of its source (已核对). */
    public boolean isVerified(RecordId id) {
        return verified.contains(id);
    }

    private static List<Story> sorted(List<Story> stories) {
        return stories.stream().sorted(Story.NEWEST_FIRST).toList();
    }

    /**
     * Records that exist but are not part of the site that is built.
     *
     * @param hidden drafts, stories to come and stories past their time
     * @param unreadable records whose own file is at fault, so that references to them stay quiet
     * @param lost files that hold nobody knows which records
     */
    public record Withheld(Set<RecordId> hidden, Set<RecordId> unreadable, Set<Lost> lost) {
        public Withheld {
            hidden = Set.copyOf(hidden);
            unreadable = Set.copyOf(unreadable);
            lost = Set.copyOf(lost);
        }

        /** Whether the record is or may be there, though it cannot be shown. */
        public boolean isUnreadable(RecordId id) {
            return unreadable.contains(id) || lost.contains(new Lost(id.kind(), id.owner()));
        }
    }

    /**
     * A file whose records could not be read at all.
     *
     * @param owner slug of the place in whose folder it lies; empty in the catalogue
     */
    public record Lost(String kind, String owner) {}

    public Withheld withheld() {
        return withheld;
    }

    public Entry settings() {
        return settings;
    }

    public Optional<Entry> find(RecordId id) {
        return id.kind().equals("place") ? place(id.path()).map(Place::entry) : Optional.ofNullable(entries.get(id));
    }

    /** @throws IllegalArgumentException when the record does not exist, which the linker has excluded */
    public Entry entry(RecordId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no record " + id));
    }

    /** The records of a kind, by id. */
    public List<Entry> ofKind(String kind) {
        return List.copyOf(entries.subMap(new RecordId(kind, ""), new RecordId(kind, "\uffff"))
                .values());
    }

    /** All records but stories and places, by kind and id. */
    public Collection<Entry> entries() {
        return entries.values();
    }

    public Optional<Place> place(String slug) {
        return Optional.ofNullable(places.get(slug));
    }

    /** All places, by code, those without a code last. */
    public List<Place> places() {
        return places.values().stream().sorted(PlaceOrder.BY_CODE).toList();
    }

    public List<Place> childrenOf(Place place) {
        return places().stream()
                .filter(child -> child.parent().equals(Optional.of(place.slug())))
                .toList();
    }

    /** From the province down to the place itself. */
    public List<Place> pathOf(Place place) {
        List<Place> path = new ArrayList<>();
        Stream.iterate(
                        Optional.of(place),
                        Optional::isPresent,
                        step -> step.flatMap(Place::parent).flatMap(this::place))
                .limit(16)
                .forEach(step -> path.add(0, step.get()));
        return path;
    }

    /** Whether {@code place} is {@code above} or lies below it. */
    public boolean isWithin(Place place, Place above) {
        return pathOf(place).contains(above);
    }

    public List<Division> divisions() {
        return divisions;
    }

    /** Newest first. */
    public List<Story> stories() {
        return stories;
    }
}
