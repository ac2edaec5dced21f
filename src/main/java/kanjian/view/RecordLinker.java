package kanjian.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kanjian.model.Entry;
import kanjian.model.Place;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.model.Value;
import kanjian.page.value.Link;
import kanjian.route.Addresses;
import kanjian.schema.Schema;

/** Names records to readers: title and address. */
public final class RecordLinker {
    private final Site site;
    private final Schema schema;
    private final Addresses addresses;
    private final Map<RecordId, Story> stories = new HashMap<>();

    public RecordLinker(Site site, Schema schema, Addresses addresses) {
        this.site = site;
        this.schema = schema;
        this.addresses = addresses;
        site.stories().forEach(story -> stories.put(story.entry().id(), story));
    }

    public Link link(RecordId id) {
        return new Link(id.kind(), title(id), addresses.of(id).orElse(""));
    }

    public boolean hasPage(Place place) {
        return addresses.hasPage(place);
    }

    public Link place(Place place) {
        return link(place.id());
    }

    public Optional<Story> story(RecordId id) {
        return Optional.ofNullable(stories.get(id));
    }

    public String title(RecordId id) {
        if (id.kind().equals("place")) {
            return site.place(id.path()).map(Place::name).orElse(id.path());
        }
        if (id.kind().equals("story")) {
            return story(id).map(Story::title).orElse(id.path());
        }
        return site.find(id).map(this::title).orElse(id.path());
    }

    /** The field that names the record; a figure without a label goes by its name or its indicator's. */
    public String title(Entry entry) {
        String field = schema.kind(entry.id().kind()).title();
        return entry.text(field)
                .or(() -> entry.text("name"))
                .or(() -> entry.reference("indicator").map(this::title))
                .or(() -> sourceWithoutTitle(entry))
                .orElse(entry.id().local());
    }

    /** A source whose title our copy lacks goes by its authors, as a reader would ask for it. */
    private static Optional<String> sourceWithoutTitle(Entry entry) {
        return entry.texts("authors").stream().findFirst().map(author -> author + "稿");
    }

    public String kindText(String kind) {
        return schema.kind(kind).chinese();
    }

    /** Whether a field holds a reference to a figure. */
    public static boolean isFigure(Value value) {
        return value instanceof Value.Reference reference
                && reference.target().kind().equals("figure");
    }
}
