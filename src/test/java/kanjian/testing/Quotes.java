package kanjian.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.model.Value;

/** All quotes (原文) of a site, those of nested groups too, each with the record that gives it and that record's source. */
public final class Quotes {
    private final List<Quote> found = new ArrayList<>();

    private Quotes() {}

    /** @param source id of the source in the catalogue; empty when the record names none */
    public record Quote(String text, RecordId record, String source) {}

    public static List<Quote> of(Site site) {
        Quotes quotes = new Quotes();
        Stream.of(
                        site.entries().stream(),
                        site.places().stream().map(place -> place.entry()),
                        site.stories().stream().map(Story::entry))
                .flatMap(entries -> entries)
                .forEach(quotes::collect);
        return quotes.found;
    }

    private void collect(Entry entry) {
        String source = Stream.of(entry.reference("source"), entry.reference("sources"))
                .flatMap(Optional::stream)
                .map(RecordId::path)
                .findFirst()
                .orElse(entry.id().kind().equals("source") ? entry.id().path() : "");
        collect(entry.fields(), entry.id(), source);
    }

    private void collect(Map<String, Value> fields, RecordId record, String source) {
        fields.forEach((name, value) -> {
            if (name.equals("quote")) {
                texts(value).forEach(text -> found.add(new Quote(text, record, source)));
            } else if (value instanceof Value.Items items) {
                items.values().forEach(item -> group(item, record, source));
            } else {
                group(value, record, source);
            }
        });
    }

    private void group(Value value, RecordId record, String source) {
        if (value instanceof Value.Group group) {
            collect(group.fields(), record, source);
        }
    }

    private static Stream<String> texts(Value value) {
        if (value instanceof Value.Items items) {
            return items.values().stream().flatMap(Quotes::texts);
        }
        return value instanceof Value.Text text ? Stream.of(text.text()) : Stream.empty();
    }
}
