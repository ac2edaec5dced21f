package kanjian.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kanjian.diag.Location;
import kanjian.text.date.Period;

/**
 * A record whose fields agree with the schema of its kind (记录).
 *
 * @param id its lasting name
 * @param at where it begins
 * @param fields by English name; a field that the author left out is not in the map
 */
public record Entry(RecordId id, Location at, Map<String, Value> fields) {
    public Entry {
        fields = Map.copyOf(fields);
    }

    public Optional<Value> value(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** A text or a choice's value. */
    public Optional<String> text(String field) {
        return value(field).flatMap(Entry::textOf);
    }

    public Optional<Period> period(String field) {
        return value(field).filter(Value.When.class::isInstance).map(value -> ((Value.When) value).period());
    }

    public Optional<Unknown> unknown(String field) {
        return value(field).filter(Value.Missing.class::isInstance).map(value -> ((Value.Missing) value).unknown());
    }

    public Optional<RecordId> reference(String field) {
        return references(field).stream().findFirst();
    }

    /** The records that the field names, whether it is a list or a single reference. */
    public List<RecordId> references(String field) {
        return items(field).stream()
                .filter(Value.Reference.class::isInstance)
                .map(value -> ((Value.Reference) value).target())
                .toList();
    }

    public List<String> texts(String field) {
        return items(field).stream().flatMap(value -> textOf(value).stream()).toList();
    }

    public List<Value.Group> groups(String field) {
        return items(field).stream()
                .filter(Value.Group.class::isInstance)
                .map(Value.Group.class::cast)
                .toList();
    }

    /** The groups of a field, each to be asked like a record. */
    public List<Entry> parts(String field) {
        return groups(field).stream()
                .map(group -> new Entry(id, at, group.fields()))
                .toList();
    }

    /** The place whose folder holds it, unless its field {@code place} names another. */
    public RecordId place() {
        return reference("place").orElseGet(() -> RecordId.place(id.owner()));
    }

    /** Whether it was published and is no longer held true; its page stays and says so. */
    public boolean isWithdrawn() {
        return value("withdrawn").isPresent();
    }

    private List<Value> items(String field) {
        return value(field)
                .map(value -> value instanceof Value.Items list ? list.values() : List.of(value))
                .orElse(List.of());
    }

    private static Optional<String> textOf(Value value) {
        if (value instanceof Value.Text text) {
            return Optional.of(text.text());
        }
        if (value instanceof Value.Choice choice) {
            return Optional.of(choice.value());
        }
        return Optional.empty();
    }
}
