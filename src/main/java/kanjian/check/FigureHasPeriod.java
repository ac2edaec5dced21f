package kanjian.check;

import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Site;

/** A figure says of which time it speaks, or that this is not known. */
final class FigureHasPeriod implements Rule {
    @Override
    public void check(Site site, Problems problems) {
        site.ofKind("figure").stream()
                .filter(figure -> figure.value("period").isEmpty()
                        && figure.value("as_of").isEmpty())
                .forEach(figure -> problems.report(
                        Code.FIGURE_DATELESS, figure.at(), figure.id().local()));
    }
}
