package kanjian.check;

import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Site;

/** A figure carries the words of its source. */
final class FigureHasQuote implements Rule {
    @Override
    public void check(Site site, Problems problems) {
        site.ofKind("figure").stream()
                .filter(figure -> figure.value("quote").isEmpty())
                .forEach(figure -> problems.report(
                        Code.FIGURE_QUOTELESS, figure.at(), figure.id().local()));
    }
}
