package kanjian.check.column;

import java.time.LocalDate;
import kanjian.column.Budget;
import kanjian.column.Columns;
import kanjian.column.Freshness;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Profile;
import kanjian.model.Site;
import kanjian.text.date.PartialDate;

/** A column brings something new within its budget (栏目不更新, 国办秘函〔2019〕19号); what has no date does not count. */
final class ColumnIsFresh {
    private ColumnIsFresh() {}

    static void check(Site site, LocalDate day, Problems problems) {
        boolean isGovernment = Profile.of(site.settings()) == Profile.GOV;
        new Columns(site).on(day).forEach(column -> {
            switch (column.standing()) {
                case STALE -> stale(column, isGovernment ? Code.COLUMN_STALE : Code.COLUMN_OVERDUE, problems);
                case DUE -> due(column, problems);
                default -> {
                    // blank ones are reported on every day, the others are well
                }
            }
        });
    }

    private static void stale(Freshness found, Code code, Problems problems) {
        problems.report(
                code,
                found.column().at(),
                found.column().name(),
                found.column().budget().map(Budget::chinese).orElse(""),
                found.updated()
                        .map(last -> "最近一条是" + chinese(last) + "的，到" + chinese(found.day()) + "已经过期"
                                + -found.daysLeft().orElse(0L) + "天")
                        .orElse("这一栏没有一条写明日期，按没有更新算"),
                found.updated().map(LocalDate::toString).orElse("never"));
    }

    private static void due(Freshness found, Problems problems) {
        problems.report(
                Code.COLUMN_DUE,
                found.column().at(),
                found.column().name(),
                found.updated().map(ColumnIsFresh::chinese).orElse(""),
                found.column().budget().map(Budget::chinese).orElse(""),
                found.due().map(ColumnIsFresh::chinese).orElse(""),
                found.daysLeft().orElse(0L),
                found.due().map(LocalDate::toString).orElse(""));
    }

    private static String chinese(LocalDate day) {
        return PartialDate.of(day).chinese();
    }
}
