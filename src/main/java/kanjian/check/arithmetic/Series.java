package kanjian.check.arithmetic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;

/** The figures that may be set against each other: of one indicator, place, scope, actor, kind and unit (同一口径). */
final class Series {
    private Series() {}

    /** In a fixed order; the figures of each by id. */
    static Collection<List<Entry>> of(Site site) {
        return site.ofKind("figure").stream()
                .filter(figure -> figure.reference("indicator").isPresent())
                .filter(figure -> Amounts.level(figure).isPresent())
                .collect(Collectors.groupingBy(Series::key, TreeMap::new, Collectors.toList()))
                .values();
    }

    private static String key(Entry figure) {
        return Stream.of(
                        figure.reference("indicator").orElseThrow().path(),
                        figure.place().path(),
                        figure.text("scope").orElse("").strip(),
                        actor(figure),
                        figure.text("kind").orElse(""),
                        Amounts.level(figure).orElseThrow().unit())
                .collect(Collectors.joining("\n"));
    }

    private static String actor(Entry figure) {
        Optional<String> body = figure.text("actor");
        return body.or(() -> figure.reference("actor").map(RecordId::toString)).orElse("");
    }
}
