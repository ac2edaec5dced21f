package kanjian.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.model.Html;
import kanjian.page.part.ChartRow;
import kanjian.page.part.ChartView;
import kanjian.page.part.Passage;
import kanjian.page.value.FigureView;
import kanjian.page.value.UnknownView;

/** A chart of each form, as a story shows them; the marks of all their figures stand in it. */
final class SampleCharts {
    private SampleCharts() {}

    /** The parts of a story that holds them all. */
    static List<Passage> parts(Html first) {
        List<FigureView> counts = List.of(SampleFigures.EXACT, SampleFigures.COLLECTED);
        return List.of(
                new Passage(first, Optional.of(chart("bars", rows("bars", SampleFigures.ALL)))),
                part(chart("units", rows("units", counts))),
                part(whole("units", List.of(SampleFigures.EXACT))),
                part(whole("bars", List.of(SampleFigures.EXACT, SampleFigures.STATED, SampleFigures.UNKNOWN))),
                part(chart("ledger", ledger())),
                part(chart("share", rows("share", List.of(SampleFigures.PERCENT)))),
                part(steps()),
                part(chart("trend", rows("trend", SampleFigures.SERIES))),
                part(chart("small", rows("small", counts))),
                part(chart("small", rows("smallm", List.of(SampleFigures.BELOW, SampleFigures.UNKNOWN)))),
                part(chart("small", rows("smalls", List.of(SampleFigures.PERCENT)))),
                new Passage(new Html("<p>最后一段。</p>"), Optional.empty()));
    }

    private static Passage part(ChartView chart) {
        return new Passage(new Html("<p>一段话。</p>"), Optional.of(chart));
    }

    private static ChartView chart(String form, List<ChartRow> rows) {
        return chart(form, rows, Optional.empty());
    }

    private static ChartView chart(String form, List<ChartRow> rows, Optional<ChartRow> whole) {
        String key = "chart-" + form + "-" + rows.get(0).anchor();
        return new ChartView(
                key, form, new Html("办结<b>多少</b>"), "单位：个 · 甲山县", rows, whole, List.of(), Optional.empty());
    }

    private static ChartView whole(String form, List<FigureView> figures) {
        ChartRow whole = row("whole", SampleFigures.COLLECTED, form + "-whole");
        return chart(form, rows(form + "-of", figures), Optional.of(whole));
    }

    private static List<ChartRow> rows(String name, List<FigureView> figures) {
        return figures.stream()
                .map(figure ->
                        row(figure.label(), figure, name + "-" + figure.id().replace('/', '-')))
                .toList();
    }

    private static ChartRow row(String label, FigureView figure, String anchor) {
        return new ChartRow("", label, "全县", Optional.of(figure), Optional.empty(), anchor, "#n1");
    }

    private static ChartRow stage(String stage, ChartRow row) {
        return new ChartRow(stage, row.label(), row.detail(), row.figure(), row.gap(), row.anchor(), row.target());
    }

    private static List<ChartRow> ledger() {
        ChartRow gap = new ChartRow(
                "assigned", "交办", "", Optional.empty(), Optional.of(new UnknownView("未公布", "报道没有写")), "", "");
        return Stream.of(
                        stage("collected", row("收集", SampleFigures.COLLECTED, "ledger-collected")),
                        gap,
                        stage("resolved", row("办结", SampleFigures.EXACT, "ledger-resolved")))
                .toList();
    }

    private static ChartView steps() {
        Map<String, Object> step = Map.of(
                "name",
                "提出",
                "date",
                SampleFigures.DAY,
                "text",
                new Html("在会上提出。"),
                "figures",
                List.of(),
                "state",
                "",
                "quote",
                "");
        return new ChartView(
                "chart-steps",
                "steps",
                new Html("走到哪一步"),
                "",
                List.of(),
                Optional.empty(),
                List.of(step),
                Optional.empty());
    }
}
