package kanjian.lock.rule;

import java.util.Set;
import java.util.stream.Collectors;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.lock.Item;
import kanjian.lock.Lock;
import kanjian.lock.Present;

/** A published correction stays with its record for good, word for word. */
final class CorrectionStays implements LockRule {
    @Override
    public void check(Lock locked, Present present, Problems problems) {
        Set<String> stories = present.site().stories().stream()
                .map(story -> story.entry().id().toString())
                .collect(Collectors.toSet());
        locked.items(Item.Correction.class).stream()
                .filter(correction -> !present.lock().has(correction.key()))
                .filter(correction -> stories.contains(correction.record())
                        || present.lock().has(Item.Figure.keyOf(figureId(correction.record()))))
                .forEach(correction -> problems.report(
                        Code.CORRECTION_GONE,
                        locked.at(correction),
                        correction.record(),
                        correction.date(),
                        correction.old(),
                        correction.now()));
    }

    private static String figureId(String record) {
        return record.substring(record.indexOf(':') + 1);
    }
}
