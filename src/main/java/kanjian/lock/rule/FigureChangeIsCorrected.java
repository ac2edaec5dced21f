package kanjian.lock.rule;

import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.lock.Item;
import kanjian.lock.Lock;
import kanjian.lock.Part;
import kanjian.lock.Present;
import kanjian.lock.Trail;
import kanjian.model.Entry;

/** A published figure changes its words, its time or its source only with a correction that says so. */
final class FigureChangeIsCorrected implements LockRule {
    @Override
    public void check(Lock locked, Present present, Problems problems) {
        locked.items(Item.Figure.class)
                .forEach(before -> present.lock()
                        .find(before.key(), Item.Figure.class)
                        .filter(now -> !now.equals(before))
                        .ifPresent(now -> check(before, now, locked, present, problems)));
    }

    private static void check(Item.Figure before, Item.Figure now, Lock locked, Present present, Problems problems) {
        Entry record = present.figure(now.id()).orElseThrow();
        Trail trail = Trail.of(record);
        Stream.of(Part.values())
                .filter(part -> !trail.leads(part, part.of(before), part.of(now)))
                .forEach(part -> problems.report(
                        Code.FIGURE_CHANGED,
                        record.at(),
                        now.id(),
                        part.chinese(),
                        part.of(before),
                        part.of(now),
                        locked.at(before),
                        Correction.written(present.day(), part, part.of(before), part.of(now))));
    }
}
