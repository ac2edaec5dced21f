package kanjian.render;

import java.util.List;
import kanjian.page.data.YearReport;
import kanjian.page.value.UnknownView;

/** A yearly report with a row of each sort. */
final class SampleReport {
    private SampleReport() {}

    static YearReport of() {
        YearReport.Count unknown = new YearReport.Count("代表", new UnknownView("未统计", "记录里没有日期"), 5, "不归年");
        return new YearReport(
                2026,
                "2026年11月21日",
                List.of(new YearReport.Fact("网站名称", "看见")),
                List.of(new YearReport.Count("发布的故事", 3, 20, "按发布时间归年"), unknown),
                List.of(new YearReport.Gap("网站总访问量", new UnknownView("未统计", "没有统计代码"))),
                "/report/2026/data.csv");
    }
}
