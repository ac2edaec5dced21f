package kanjian.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kanjian.diag.Location;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.schema.Schema;
import kanjian.text.Spelling;

/**
 * Every record that some file declares, whether or not it could be read: a slip in one record does not make the references to it
 * look wrong too.
 */
final class Declared {
    private final Schema schema;
    private final Map<RecordId, Location> records = new TreeMap<>();
    private final Set<Site.Lost> lost = new HashSet<>();

    Declared(Schema schema) {
        this.schema = schema;
    }

    /** @return where the same id was declared before, if it was */
    Optional<Location> add(RecordId id, Location at) {
        return Optional.ofNullable(records.putIfAbsent(id, at));
    }

    /** Declares that a file holds records whose ids cannot be read. */
    void addLost(Site.Lost file) {
        lost.add(file);
    }

    Set<Site.Lost> lost() {
        return lost;
    }

    Set<RecordId> ids() {
        return records.keySet();
    }

    /**
     * The record that a reference means: a full id {@code place/id} from anywhere, the short form inside its own place.
     *
     * @param kind the kind that is asked for
     * @param owner slug of the place in whose folder the reference stands; empty in the catalogue
     */
    Optional<RecordId> resolve(String kind, String written, String owner) {
        return schema.find(kind)
                .map(k -> new RecordId(kind, k.path(written, owner)))
                .filter(id -> records.containsKey(id) || lost.contains(new Site.Lost(kind, id.owner())));
    }

    /** What records of a kind are called, for a sentence in Chinese. */
    String chinese(String kind) {
        return schema.kind(kind).chinese();
    }

    Optional<String> nearestKind(String kind) {
        return Spelling.nearest(kind, schema.names());
    }

    boolean hasKind(String kind) {
        return schema.find(kind).isPresent();
    }

    /** What {@code written} may mean, as it may be written at {@code owner}: the same id elsewhere, or one of similar spelling. */
    Optional<String> nearest(String kind, String written, String owner) {
        List<RecordId> known =
                records.keySet().stream().filter(id -> id.kind().equals(kind)).toList();
        return known.stream()
                .filter(id -> id.local().equals(written))
                .map(RecordId::path)
                .findFirst()
                .or(() -> Spelling.nearest(
                        written,
                        known.stream()
                                .map(id -> id.owner().equals(owner) ? id.local() : id.path())
                                .toList()));
    }
}
