package kanjian.yearly;

import java.util.ArrayList;
import java.util.List;
import kanjian.dataset.Csv;
import kanjian.page.data.YearReport;
import kanjian.page.machine.DataFile;
import kanjian.page.value.UnknownView;

/** A yearly report as a table for spreadsheets. */
final class ReportTable {
    private ReportTable() {}

    static DataFile file(YearReport report) {
        List<List<String>> rows = new ArrayList<>();
        report.facts()
                .forEach(fact -> rows.add(List.of("网站", fact.name(), word(fact.value()), "", reason(fact.value()))));
        report.counts()
                .forEach(count -> rows.add(
                        List.of("内容", count.name(), word(count.ofYear()), String.valueOf(count.all()), count.rule())));
        report.gaps()
                .forEach(gap -> rows.add(List.of(
                        "未统计", gap.name(), gap.why().word(), "", gap.why().reason())));
        return new DataFile(
                report.csv().substring(1),
                Csv.of(List.of("部分", "项目", report.year() + "年" + part(report), "现有", "怎么数的"), rows.stream()));
    }

    private static String part(YearReport report) {
        return report.until().isEmpty() ? "" : "（截至" + report.until() + "）";
    }

    private static String word(Object value) {
        return value instanceof UnknownView unknown ? unknown.word() : value.toString();
    }

    private static String reason(Object value) {
        return value instanceof UnknownView unknown ? unknown.reason() : "";
    }
}
