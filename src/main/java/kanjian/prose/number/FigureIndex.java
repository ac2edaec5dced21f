package kanjian.prose.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.model.Value;
import kanjian.text.amount.Agreement;
import kanjian.text.amount.Amount;
import kanjian.text.quantity.Quantity;

/** The figures of each place by what they count, for finding the record that a number in a text may mean. */
final class FigureIndex {
    private static final int MOST = 3;

    private final Map<Key, List<Entry>> figures = new HashMap<>();

    private record Key(String owner, List<Quantity> quantities) {}

    FigureIndex(Site site) {
        for (Entry figure : site.ofKind("figure")) {
            amount(figure)
                    .map(amount -> new Key(figure.id().owner(), amount.quantities()))
                    .ifPresent(key -> figures.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(figure));
        }
    }

    /** The value as printed; empty when it is told in words or not known. */
    static Optional<Amount> amount(Entry figure) {
        return figure.value("value")
                .filter(Value.Printed.class::isInstance)
                .map(value -> ((Value.Printed) value).amount());
    }

    /** References as the story would write them, to figures of its place that say the same; at most three. */
    List<String> meant(Amount amount, Story story) {
        return Stream.of(story.owner(), story.place().path())
                .distinct()
                .flatMap(owner -> figures.getOrDefault(new Key(owner, amount.quantities()), List.of()).stream())
                .filter(figure -> amount(figure)
                        .filter(recorded -> amount.agreesWith(recorded) != Agreement.DIFFERENT)
                        .isPresent())
                .map(figure -> reference(figure, story))
                .limit(MOST)
                .toList();
    }

    private static String reference(Entry figure, Story story) {
        String path = figure.id().path();
        return figure.id().owner().equals(story.owner()) ? path.substring(path.indexOf('/') + 1) : path;
    }
}
