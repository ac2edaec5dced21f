package kanjian.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kanjian.diag.Location;
import kanjian.model.RecordId;
import kanjian.schema.Schema;
import kanjian.text.Spelling;

/**
 * Every record that some file declares, whether or not it could be read: a slip in one record does not make the references to it
 * look wrong too.
 */
final class Declared {
    private final Schema schema;
    private final Map<RecordId, Location> records = new TreeMap<>();

    Declared(Schema schema) {
        this.schema = schema;
    }

    /** @return where the same id was declared before, if it was */
    Optional<Location> add(RecordId id, Location at) {
        return Optional.ofNullable(records.putIfAbsent(id, at));
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
                .filter(records::containsKey);
    }

    /** The id nearest in spelling to {@code written}, in the form in which it may be written at {@code owner}. */
    Optional<String> nearest(String kind, String written, String owner) {
        List<String> known = records.keySet().stream()
                .filter(id -> id.kind().equals(kind))
                .map(id -> id.owner().equals(owner) ? id.local() : id.path())
                .toList();
        return Spelling.nearest(written, known);
    }
}
