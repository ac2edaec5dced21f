package kanjian.quote;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kanjian.diag.Location;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.model.Value;

/**
 * A span that a record cites word for word (原文).
 *
 * @param record that gives it, be it in a nested group
 * @param sources one of which holds it; none when the record names no source
 */
public record Quote(String text, Location at, RecordId record, List<RecordId> sources) {
    public Quote {
        sources = List.copyOf(sources);
    }

    /** All quotes of all records, places and stories. */
    public static Stream<Quote> of(Site site) {
        return Stream.of(
                        site.entries().stream(),
                        site.places().stream().map(place -> place.entry()),
                        site.stories().stream().map(Story::entry))
                .flatMap(entries -> entries)
                .flatMap(Quote::of);
    }

    private static Stream<Quote> of(Entry entry) {
        List<RecordId> sources = sources(entry);
        return texts(entry.fields()).map(text -> new Quote(text.text(), text.at(), entry.id(), sources));
    }

    private static List<RecordId> sources(Entry entry) {
        return entry.id().kind().equals("source")
                ? List.of(entry.id())
                : Stream.concat(entry.references("source").stream(), entry.references("sources").stream())
                        .toList();
    }

    private static Stream<Value.Text> texts(Map<String, Value> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> values(field.getValue())
                        .flatMap(value -> value instanceof Value.Group group
                                ? texts(group.fields())
                                : quote(field.getKey(), value)));
    }

    private static Stream<Value> values(Value value) {
        return value instanceof Value.Items items ? items.values().stream() : Stream.of(value);
    }

    private static Stream<Value.Text> quote(String field, Value value) {
        return field.equals("quote") && value instanceof Value.Text text ? Stream.of(text) : Stream.empty();
    }
}
