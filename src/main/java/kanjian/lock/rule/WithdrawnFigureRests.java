package kanjian.lock.rule;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.lock.Present;
import kanjian.model.Entry;
import kanjian.model.Place;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.model.Value;

/** No field of a record names a withdrawn figure; links and charts are judged where they are read. */
final class WithdrawnFigureRests implements PresentRule {
    @Override
    public void check(Present present, Problems problems) {
        Set<RecordId> withdrawn = present.site().ofKind("figure").stream()
                .filter(Entry::isWithdrawn)
                .map(Entry::id)
                .collect(Collectors.toSet());
        if (!withdrawn.isEmpty()) {
            inFields(present.site())
                    .filter(reference -> withdrawn.contains(reference.target()))
                    .forEach(reference -> problems.report(
                            Code.WITHDRAWN_IN_USE,
                            reference.at(),
                            reference.target().path()));
        }
    }

    private static Stream<Value.Reference> inFields(Site site) {
        return Stream.of(
                        Stream.of(site.settings()),
                        site.places().stream().map(Place::entry),
                        site.entries().stream(),
                        site.stories().stream().map(Story::entry))
                .flatMap(entries -> entries)
                .map(Entry::fields)
                .map(Map::values)
                .flatMap(WithdrawnFigureRests::references);
    }

    private static Stream<Value.Reference> references(Collection<Value> values) {
        return values.stream().flatMap(value -> {
            if (value instanceof Value.Items items) {
                return references(items.values());
            }
            if (value instanceof Value.Group group) {
                return references(group.fields().values());
            }
            return value instanceof Value.Reference reference ? Stream.of(reference) : Stream.empty();
        });
    }
}
