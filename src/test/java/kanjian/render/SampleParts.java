package kanjian.render;

import java.util.List;
import kanjian.page.data.YearReport;
import kanjian.page.part.Tile;
import kanjian.page.part.TileGroup;
import kanjian.page.value.Link;
import kanjian.page.value.UnknownView;

/** Parts of the sample pages. */
final class SampleParts {
    private SampleParts() {}

    /** With a row of each sort. */
    static YearReport report() {
        YearReport.Count unknown = new YearReport.Count("代表", new UnknownView("未统计", "记录里没有日期"), 5, "不归年");
        return new YearReport(
                2026,
                "2026年11月21日",
                List.of(new YearReport.Fact("网站名称", "看见")),
                List.of(new YearReport.Count("发布的故事", 3, 20, "按发布时间归年"), unknown),
                List.of(new YearReport.Gap("网站总访问量", new UnknownView("未统计", "没有统计代码"))),
                "/report/2026/data.csv");
    }

    static List<TileGroup> tiles() {
        return List.of(new TileGroup(
                new Link("place", "乙水市", "/places/yishui/"),
                "2个县，收录1个",
                List.of(new Tile("甲山县", "/places/jiashan/", "600余件事"), new Tile("丙川县", "", ""))));
    }
}
