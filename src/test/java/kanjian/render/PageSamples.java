package kanjian.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kanjian.model.Html;
import kanjian.page.Page;
import kanjian.page.SitePage;
import kanjian.page.data.ColumnView;
import kanjian.page.data.Download;
import kanjian.page.part.Block;
import kanjian.page.part.CitationView;
import kanjian.page.part.Lead;
import kanjian.page.part.Note;
import kanjian.page.part.Pager;
import kanjian.page.part.TopicCount;
import kanjian.page.part.Withdrawal;
import kanjian.page.value.CorrectionView;
import kanjian.page.value.EntryView;
import kanjian.page.value.Link;
import kanjian.page.value.StoryCard;
import kanjian.render.SampleEntries.Filling;

/** One page of each kind, with full and with sparse data, about an invented county. */
final class PageSamples {
    private static final Download TABLE =
            new Download("数字", "每个数字一行", 77, "/data/figures/", "/data/figures.csv", "/data/figures.json");

    private static final Link TOPIC = new Link("topic", "民生实事", "/topics/livelihood/");
    private final SampleEntries entries = new SampleEntries();

    /** Every sample by a name for its test. */
    Map<String, Page> all() {
        Map<String, Page> pages = new TreeMap<>();
        pages.put("home", home());
        pages.put(
                "home-bare",
                new Page.Home(
                        head("/", "看见", ""), List.of(), 0, List.of(), List.of(), List.of(), List.of(), List.of()));
        for (Filling filling : Filling.values()) {
            pages.put("place-" + filling, place(filling));
            SampleEntries.kinds().stream()
                    .filter(SampleEntries::hasPage)
                    .filter(kind -> !List.of("place", "story", "figure", "indicator", "topic", "page")
                            .contains(kind))
                    .forEach(kind -> pages.put(kind + "-" + filling, record(kind, filling)));
            pages.put("station-" + filling, StationSamples.page(record("station", filling), filling));
            pages.put("poster-" + filling, StationSamples.poster(entries.of("station", filling), filling));
        }
        SampleFigures.ALL.forEach(figure -> pages.put("figure-" + figure.id().substring(8), figure(figure)));
        pages.putAll(others());
        return pages;
    }

    private Map<String, Page> others() {
        Map<String, Page> pages = new TreeMap<>();
        pages.put("story", story());
        pages.put(
                "indicator",
                new Page.IndicatorPage(
                        head("/indicators/matters/", "解决的事项", "indicators"),
                        entries.of("indicator", Filling.FULL),
                        SampleFigures.ALL,
                        "/indicators/matters.csv"));
        pages.put(
                "topic",
                new Page.TopicPage(
                        head("/topics/livelihood/", "民生实事", ""),
                        entries.of("topic", Filling.FULL),
                        101,
                        List.of(card(true)),
                        "/topics/livelihood/stories/",
                        101,
                        SampleFigures.ALL,
                        "/topics/livelihood/figures/",
                        List.of(block("works", Filling.FULL))));
        pages.put(
                "block-process",
                new Page.BlockPage(
                        head("/places/jiashan/processes/", "甲山县：办理机制", "places"),
                        SampleFigures.PLACE,
                        block("process", Filling.FULL)));
        for (String kind : List.of("deputy", "station", "motion", "source", "indicator", "topic")) {
            pages.put("list-" + kind, list(kind));
        }
        pages.put(
                "text",
                new SitePage.TextPage(head("/about/", "关于本站", ""), new Html("<h2 id=\"a\">一节</h2><p>一段文字。</p>")));
        pages.put("data", new SitePage.DataPage(head("/data/", "开放数据", "data"), Optional.empty(), List.of(TABLE)));
        pages.put(
                "data-of-place",
                new SitePage.DataPage(
                        head("/places/jiashan/data/", "甲山县的数据", "data"),
                        Optional.of(SampleFigures.PLACE),
                        List.of(TABLE)));
        pages.put(
                "table",
                new SitePage.TablePage(
                        head("/data/figures/", "数字的数据", "data"),
                        TABLE,
                        List.of(
                                new ColumnView("printed", "原文说法", "文字", "照报道写", "600余件"),
                                new ColumnView("schedule.hours", "时间", "文字", "", ""))));
        pages.put(
                "report",
                new SitePage.ReportPage(
                        head("/report/2026/", "2026年年度报表", "data"),
                        List.of(new Link("page", "2026年", "/report/2026/")),
                        Optional.of(SampleParts.report())));
        pages.put(
                "report-none", new SitePage.ReportPage(head("/report/", "年度报表", "data"), List.of(), Optional.empty()));
        pages.put(
                "corrections", new SitePage.CorrectionsPage(head("/corrections/", "更正记录", ""), List.of(correction())));
        pages.put("corrections-none", new SitePage.CorrectionsPage(head("/corrections/", "更正记录", ""), List.of()));
        pages.put(
                "find",
                new SitePage.FindPage(
                        head("/search/", "搜索", ""),
                        SampleParts.tiles(),
                        List.of(new SitePage.FindPage.Initial(
                                "L", List.of(SampleFigures.DEPUTY.link().orElseThrow()))),
                        List.of(new Link("station", "集市联络点", "/stations/market/")),
                        List.of(new TopicCount(TOPIC, 3)),
                        List.of(new Link("page", "2023年5月", "/stories/2023-05/")),
                        List.of(card(true))));
        pages.put(
                "404",
                new SitePage.NotFound(
                        head("/404.html", "没有这一页", ""),
                        List.of(SampleFigures.PLACE),
                        List.of(new TopicCount(TOPIC, 3))));
        pages.put("redirect", new SitePage.Redirect(head("/stories/old/", "新标题", "stories"), "/stories/new/"));
        return pages;
    }

    private Page home() {
        return new Page.Home(
                head("/", "看见", ""),
                List.of(
                        new Lead(SampleFigures.AT_LEAST, Optional.empty(), false, SampleFigures.PLACE, "营商环境和民生事项"),
                        new Lead(
                                SampleFigures.EXACT,
                                Optional.of(SampleFigures.COLLECTED),
                                false,
                                SampleFigures.PLACE,
                                "企业难题"),
                        new Lead(SampleFigures.BELOW, Optional.empty(), false, SampleFigures.PLACE, "订单")),
                77,
                SampleParts.tiles(),
                List.of(card(true), card(true), card(false)),
                List.of(entries.of("station", Filling.FULL), entries.of("station", Filling.UNKNOWN)),
                List.of(entries.of("motion", Filling.FULL)),
                List.of(new TopicCount(TOPIC, 3)));
    }

    private Page place(Filling filling) {
        boolean full = filling == Filling.FULL;
        List<Block> blocks = new ArrayList<>();
        SampleEntries.kinds().stream()
                .filter(SampleEntries::hasBlock)
                .filter(kind -> !List.of("place", "story", "figure", "indicator", "topic", "source", "page")
                        .contains(kind))
                .forEach(kind -> blocks.add(block(kind, filling)));
        return new Page.PlacePage(
                head("/places/jiashan/", "甲山县", "places"),
                "甲山县",
                "Jiǎshān Xiàn",
                "乙水市",
                new kanjian.page.value.ChoiceView("county", "县市区"),
                new Html("<p>代表在集市上摆摊听意见。</p>"),
                full ? new Html("<p>这里的数字是园区的工作。</p>") : Html.EMPTY,
                full
                        ? Optional.of(new Lead(
                                SampleFigures.EXACT,
                                Optional.of(SampleFigures.COLLECTED),
                                false,
                                SampleFigures.PLACE,
                                "36个难题"))
                        : Optional.empty(),
                full ? SampleFigures.ALL : List.of(),
                full ? new Html("<p>不宜直接相比。</p>") : Html.EMPTY,
                11,
                2,
                full ? SampleFigures.DAY : SampleFigures.NO_DATE,
                full ? SampleParts.tiles() : List.of(),
                blocks,
                full ? List.of(card(true)) : List.of(),
                full ? "/stories/" : "",
                List.of(entries.of("source", filling)),
                full ? "/places/jiashan/data/" : "");
    }

    private Page.RecordPage record(String kind, Filling filling) {
        EntryView entry = entries.of(kind, filling);
        boolean full = filling == Filling.FULL;
        return new Page.RecordPage(
                head(entry.address(), entry.title(), kind + "s"),
                entry,
                full ? SampleFigures.ALL : List.of(),
                full ? entry.address() + "figures/" : "",
                full ? List.of(block("ledger", filling)) : List.of(),
                full ? List.of(card(true)) : List.of(),
                full ? entry.address() + "stories/" : "",
                full ? List.of(entries.of("source", filling)) : List.of());
    }

    private Page figure(kanjian.page.value.FigureView figure) {
        return new Page.FigurePage(
                head(figure.address(), figure.label(), "indicators"),
                figure,
                List.of(SampleFigures.PLACE),
                List.of(card(true)),
                figure.address() + "stories/",
                List.of(SampleFigures.EXACT),
                List.of(SampleFigures.PERCENT),
                List.of(SampleFigures.AT_LEAST),
                List.of(SampleFigures.AT_LEAST, figure),
                entries.of("source", Filling.FULL),
                new CitationView(
                        "看见. 甲山县：事项" + figure.printed() + "[EB/OL]. (2026-11-21)[2026-11-21]. https://example.org/.",
                        "李四. 事项[N]. 甲山日报, 2023-05-06.",
                        figure.address() + "data.json"),
                Optional.of(new Withdrawal(SampleFigures.DAY, "来源撤回了这个数")));
    }

    private Page story() {
        Map<String, Object> f =
                new TreeMap<>(entries.of("story", Filling.SPARSE).f());
        f.put("authors", List.of("本站编辑"));
        return new Page.StoryPage(
                head("/stories/a/", "联络站建到车间门口", "stories"),
                card(true),
                SampleCharts.parts(
                        new Html(
                                "<p>厂里的<a class=\"fig\" id=\"r1\" href=\"#n1\" data-figure=\"jiashan/resolved\">29个</a>难题，"
                                        + "<a href=\"/deputies/li-si/\">李四</a>一个一个问过。</p><h2 id=\"s\">一节</h2><blockquote><p>转述。</p></blockquote>")),
                900,
                List.of(new Note(1, SampleFigures.EXACT, List.of("r1"))),
                List.of(),
                List.of(entries.of("deputy", Filling.FULL)),
                List.of(new Link("project", "博艺园", "/projects/boyi/")),
                List.of(entries.of("source", Filling.UNKNOWN)),
                f,
                List.of(correction()),
                List.of(card(false)));
    }

    private Page list(String kind) {
        return new Page.ListPage(
                head("/" + kind + "s/", "列表", kind + "s"),
                kind,
                "一句话。",
                List.of(card(true)),
                List.of(entries.of(kind, Filling.FULL), entries.of(kind, Filling.SPARSE)),
                SampleFigures.ALL,
                SampleParts.tiles(),
                List.of(new Link("page", "2023年5月", "/stories/2023-05/")),
                new Pager(2, 3, "/" + kind + "s/", "/" + kind + "s/page/3/"));
    }

    private Block block(String kind, Filling filling) {
        return new Block(
                kind,
                entries.of(kind, filling).kindText(),
                kind + "s",
                List.of(entries.of(kind, filling)),
                filling == Filling.FULL ? List.of(entries.of(kind, Filling.SPARSE)) : List.of());
    }

    private static StoryCard card(boolean figure) {
        return new StoryCard(
                new Link("story", "赶集日，代表也出摊", "/stories/a/"),
                "副题",
                "集市上，代表聚在长棚下，听人说地里的事、家里的事。",
                SampleFigures.PLACE,
                SampleFigures.DEPUTY,
                SampleFigures.DAY,
                figure ? Optional.of(SampleFigures.AT_LEAST) : Optional.empty(),
                figure ? 4 : 0,
                "据甲山日报，2023-05-06",
                List.of(TOPIC),
                figure ? "" : "同一个地方");
    }

    private static CorrectionView correction() {
        return new CorrectionView(
                "topic-a-2023-05-06", TOPIC, SampleFigures.DAY, "2023-05-06", "时间", "600件", "600余件", "补记限定词");
    }

    private static Page.Head head(String address, String title, String section) {
        return new Page.Head(
                address, title, "说明", section, List.of(new Link("page", "首页", "/"), new Link("page", title, address)));
    }
}
