package kanjian.check;

import java.util.Set;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Site;
import kanjian.model.Value;

/** A value without a number is a rank or a saying; every other value can be read as an amount. */
final class FigureIsReadable implements Rule {
    private static final Set<String> IN_WORDS = Set.of("stated", "rank");

    @Override
    public void check(Site site, Problems problems) {
        site.ofKind("figure").forEach(figure -> check(figure, problems));
    }

    private static void check(Entry figure, Problems problems) {
        boolean mustBeNumber =
                figure.text("kind").filter(kind -> !IN_WORDS.contains(kind)).isPresent();
        figure.value("value")
                .filter(value -> value instanceof Value.Worded && mustBeNumber)
                .map(Value.Worded.class::cast)
                .ifPresent(value -> problems.report(Code.FIGURE_UNREADABLE, value.at(), value.words()));
    }
}
