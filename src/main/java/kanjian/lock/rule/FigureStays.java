package kanjian.lock.rule;

import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.lock.Item;
import kanjian.lock.Lock;
import kanjian.lock.Present;

/** A published figure keeps its record; one that is withdrawn says so there. */
final class FigureStays implements LockRule {
    @Override
    public void check(Lock locked, Present present, Problems problems) {
        locked.items(Item.Figure.class).stream()
                .filter(figure -> !present.lock().has(figure.key()))
                .forEach(figure -> problems.report(
                        Code.FIGURE_GONE, locked.at(figure), figure.id(), figure.words(), present.day()));
    }
}
