package kanjian.check.arithmetic;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kanjian.check.arithmetic.ArithmeticRule.Finding;
import kanjian.diag.Problems;
import kanjian.model.RecordId;
import kanjian.model.Site;

/** All rules by which figures must fit; what a record states as an error of its source ({@code differs}) is not reported. */
public final class Arithmetic {
    private static final List<ArithmeticRule> RULES = List.of(
            new PrintedShareIsRight(),
            new PartIsWithinWhole(),
            new ColumnIsWithinWhole(),
            new LedgerFalls(),
            new FactIsToldOnce(),
            new SeriesKeepsItsScale(),
            new FigureIsBeforeItsSource(),
            new YearIsPrinted(),
            new RelationFits());

    private Arithmetic() {}

    public static void check(Site site, Problems problems) {
        List<Finding> findings =
                RULES.stream().flatMap(rule -> rule.findings(site)).toList();
        findings.stream()
                .filter(finding -> finding.excusing().isEmpty())
                .forEach(finding -> problems.add(finding.problem()));
        Set<RecordId> excused = findings.stream()
                .flatMap(finding -> finding.excusing().stream())
                .map(figure -> figure.id())
                .collect(Collectors.toSet());
        new StatedDifferenceExists(excused).findings(site).forEach(finding -> problems.add(finding.problem()));
    }
}
