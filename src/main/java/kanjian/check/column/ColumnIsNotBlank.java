package kanjian.check.column;

import kanjian.column.Columns;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Profile;
import kanjian.model.Site;

/** No column of a public site is blank (空白栏目, 国办秘函〔2019〕19号), unless its settings say why. */
final class ColumnIsNotBlank {
    private ColumnIsNotBlank() {}

    static void check(Site site, Problems problems) {
        Code code = Profile.of(site.settings()) == Profile.GOV ? Code.COLUMN_BLANK : Code.COLUMN_EMPTY;
        new Columns(site)
                .blank()
                .forEach(column -> problems.report(code, column.at(), column.name(), column.section()));
    }
}
