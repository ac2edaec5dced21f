package kanjian.lock.rule;

import java.util.List;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.lock.Item;
import kanjian.lock.Part;
import kanjian.lock.Present;
import kanjian.lock.Trail;

/** What the last correction of a figure says is what its record says. */
final class CorrectionEndsWithToday implements PresentRule {
    @Override
    public void check(Present present, Problems problems) {
        present.lock().items(Item.Figure.class).forEach(figure -> {
            Trail trail = Trail.of(present.figure(figure.id()).orElseThrow());
            Stream.of(Part.values()).forEach(part -> check(trail.last(part), part, part.of(figure), problems));
        });
    }

    private static void check(List<Trail.Step> last, Part part, String today, Problems problems) {
        if (!last.isEmpty() && last.stream().noneMatch(step -> step.now().equals(today))) {
            Trail.Step step = last.get(last.size() - 1);
            problems.report(Code.CORRECTION_ENDS_ELSEWHERE, step.at(), part.chinese(), step.now(), today);
        }
    }
}
