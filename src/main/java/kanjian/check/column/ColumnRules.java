package kanjian.check.column;

import java.time.LocalDate;
import kanjian.diag.Problems;
import kanjian.model.Site;

/** All rules of columns and days. */
public final class ColumnRules {
    private ColumnRules() {}

    /** Those that hold on every day. */
    public static void check(Site site, Problems problems) {
        ColumnIsNotBlank.check(site, problems);
        SpecialDaysAreClear.check(site, problems);
    }

    /** How fresh the content is on a day. */
    public static void checkFreshness(Site site, LocalDate day, Problems problems) {
        ColumnIsFresh.check(site, day, problems);
        FigureIsRecent.check(site, day, problems);
    }
}
