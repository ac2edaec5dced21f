package kanjian.column;

import java.util.List;
import java.util.Optional;
import kanjian.diag.Location;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Value;

/**
 * A column of the site (栏目), as its settings describe it.
 *
 * @param section the entry of the main navigation that it is, or is a part of
 * @param budget within how long it must bring something new; empty when its settings ask for nothing or say that it never changes
 * @param topics what tells of none of them does not belong to it; empty for all
 * @param places what lies in none of them does not belong to it; empty for all
 * @param closed why it is empty or is no longer kept up
 * @param at where its name stands
 */
public record Column(
        String name,
        String section,
        Optional<Budget> budget,
        List<RecordId> topics,
        List<RecordId> places,
        Optional<String> closed,
        Location at) {
    public Column {
        topics = List.copyOf(topics);
        places = List.copyOf(places);
    }

    public static List<Column> of(Entry settings) {
        return settings.parts("columns").stream().map(Column::read).toList();
    }

    private static Column read(Entry group) {
        Location at = group.value("name")
                .filter(Value.Text.class::isInstance)
                .map(name -> ((Value.Text) name).at())
                .orElse(group.at());
        return new Column(
                group.text("name").orElse(""),
                group.text("section").orElse(""),
                group.text("expect").flatMap(Budget::read),
                group.references("topics"),
                group.references("places"),
                group.text("closed"),
                at);
    }

    /** Whether it is all of its section. */
    public boolean isWhole() {
        return topics.isEmpty() && places.isEmpty();
    }
}
