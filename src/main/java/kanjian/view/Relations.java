package kanjian.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.model.Value;
import kanjian.schema.Schema;

/** Who names whom: the references of all records and stories, turned round. */
public final class Relations {
    private static final Pattern LINK = Pattern.compile("\\]\\(([a-z-]+):([a-z0-9/-]+)");

    private final Schema schema;
    private final Map<RecordId, Set<RecordId>> namedBy = new HashMap<>();
    private final Map<RecordId, List<Story>> stories = new HashMap<>();
    private final Map<RecordId, List<Entry>> actsOf = new HashMap<>();

    public Relations(Site site, Schema schema) {
        this.schema = schema;
        site.entries().forEach(this::index);
        site.stories().forEach(this::index);
    }

    private void index(Entry entry) {
        targets(entry)
                .forEach(target ->
                        namedBy.computeIfAbsent(target, id -> new TreeSet<>()).add(entry.id()));
        if (entry.id().kind().equals("figure")) {
            entry.reference("actor")
                    .ifPresent(actor -> actsOf.computeIfAbsent(actor, id -> new ArrayList<>())
                            .add(entry));
        }
    }

    private void index(Story story) {
        Set<RecordId> named = targets(story.entry());
        story.figures().forEach(use -> named.add(use.figure()));
        named.forEach(
                id -> stories.computeIfAbsent(id, key -> new ArrayList<>()).add(story));
    }

    /** Every record that a record names, in fields and in prose. */
    private Set<RecordId> targets(Entry entry) {
        Set<RecordId> found = new LinkedHashSet<>();
        entry.fields().values().forEach(value -> collect(value, entry.id().owner(), found));
        return found;
    }

    private void collect(Value value, String owner, Collection<RecordId> found) {
        if (value instanceof Value.Reference reference) {
            found.add(reference.target());
        } else if (value instanceof Value.Items items) {
            items.values().forEach(item -> collect(item, owner, found));
        } else if (value instanceof Value.Group group) {
            group.fields().values().forEach(item -> collect(item, owner, found));
        } else if (value instanceof Value.Prose prose) {
            Matcher links = LINK.matcher(prose.markdown());
            while (links.find()) {
                String written = links.group(2);
                schema.find(links.group(1))
                        .map(kind -> new RecordId(kind.name(), kind.path(written, owner)))
                        .ifPresent(found::add);
            }
        }
    }

    /** The records, no stories, that name this one, by kind and id. */
    public List<RecordId> recordsNaming(RecordId id) {
        return List.copyOf(namedBy.getOrDefault(id, Set.of()));
    }

    /** The stories that name this record in their front matter or bind it in their text, newest first. */
    public List<Story> storiesNaming(RecordId id) {
        return stories.getOrDefault(id, List.of());
    }

    /** The figures whose actor this deputy or organisation is. */
    public List<Entry> figuresOfActor(RecordId actor) {
        return actsOf.getOrDefault(actor, List.of());
    }
}
