package kanjian.lock.rule;

import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.lock.Present;
import kanjian.lock.Trail;
import kanjian.model.Story;

/** Nothing is corrected on a day to come. */
final class CorrectionHasCome implements PresentRule {
    @Override
    public void check(Present present, Problems problems) {
        Stream.concat(
                        present.site().ofKind("figure").stream(),
                        present.site().stories().stream().map(Story::entry))
                .flatMap(entry -> Trail.of(entry).steps().stream())
                .filter(step -> step.date()
                        .firstDay()
                        .filter(day -> day.isAfter(present.day()))
                        .isPresent())
                .forEach(step -> problems.report(
                        Code.CORRECTION_TO_COME, step.at(), step.date().edtf(), present.day()));
    }
}
