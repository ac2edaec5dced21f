package kanjian.check;

import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Site;

/** A figure says what is counted, by a name of its own or by an indicator. */
final class FigureHasName implements Rule {
    @Override
    public void check(Site site, Problems problems) {
        site.ofKind("figure").stream()
                .filter(figure -> figure.value("name").isEmpty()
                        && figure.value("indicator").isEmpty())
                .forEach(figure -> problems.report(
                        Code.FIGURE_NAMELESS, figure.at(), figure.id().local()));
    }
}
