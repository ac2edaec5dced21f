package kanjian.check;

import java.util.Collection;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Place;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.model.Value;

/** No record leads to a story that is not part of the site. */
final class LinkedStoryIsPublished implements Rule {
    @Override
    public void check(Site site, Problems problems) {
        Stream.of(
                        Stream.of(site.settings()),
                        site.places().stream().map(Place::entry),
                        site.entries().stream(),
                        site.stories().stream().map(Story::entry))
                .flatMap(entries -> entries)
                .flatMap(entry -> references(entry.fields().values()))
                .filter(reference -> site.withheld().hidden().contains(reference.target()))
                .forEach(reference -> problems.report(
                        Code.STORY_HIDDEN, reference.at(), reference.target().path()));
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
