package kanjian.render;

import io.pebbletemplates.pebble.extension.Function;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kanjian.chart.Charts;
import kanjian.model.Html;
import kanjian.page.part.ChartRow;
import kanjian.page.part.Lead;
import kanjian.page.value.FigureView;
import kanjian.words.Wording;
import kanjian.words.Words;

/** The drawings as functions of a template; each returns markup for the filter {@code html}. */
final class ChartFunctions {
    private ChartFunctions() {}

    static Map<String, Function> all(Words words) {
        Map<String, Function> functions = new TreeMap<>();
        functions.put("countable", Call.function(call -> Charts.isCountable(figure(call, "figure")), "figure"));
        functions.put(
                "units",
                Call.function(
                        call -> Charts.units(
                                call.text("key"),
                                figure(call, "figure"),
                                call.perhaps(FigureView.class, "whole"),
                                call.whole("most")),
                        "key",
                        "figure",
                        "whole",
                        "most"));
        functions.put(
                "state_units",
                Call.function(
                        call -> Charts.units(
                                call.text("key"), figure(call, "figure"), call.text("look"), call.whole("most")),
                        "key",
                        "figure",
                        "look",
                        "most"));
        functions.putAll(series());
        functions.putAll(bars());
        functions.putAll(gaps());
        functions.putAll(squares(words));
        return functions;
    }

    private static Map<String, Function> series() {
        Map<String, Function> functions = new TreeMap<>();
        functions.put("most", Call.function(call -> Charts.most(figures(call)), "figures"));
        functions.put("marks", Call.function(call -> Charts.marks(figures(call)), "figures"));
        functions.put(
                "small",
                Call.function(
                        call -> Charts.small(call.text("key"), figure(call, "figure"), call.whole("most")),
                        "key",
                        "figure",
                        "most"));
        functions.put(
                "trend",
                Call.function(
                        call -> Charts.trend(call.text("key"), call.text("title"), figures(call)),
                        "key",
                        "title",
                        "figures"));
        return functions;
    }

    private static Map<String, Function> bars() {
        Map<String, Function> functions = new TreeMap<>();
        functions.put("scale", Call.function(call -> Charts.scale(figures(call)), "figures"));
        functions.put(
                "bar",
                Call.function(
                        call -> Charts.bar(
                                call.text("key"),
                                figure(call, "figure"),
                                call.perhaps(FigureView.class, "whole"),
                                call.as(BigDecimal.class, "scale")),
                        "key",
                        "figure",
                        "scale",
                        "whole"));
        functions.put(
                "frame",
                Call.function(
                        call -> Charts.frame(
                                call.text("key"), figure(call, "figure"), call.as(BigDecimal.class, "scale")),
                        "key",
                        "figure",
                        "scale"));
        return functions;
    }

    private static Map<String, Function> gaps() {
        return Map.of(
                "gapmark",
                Call.function(
                        call -> Charts.gap(call.text("key"), call.text("title"), call.text("reason")),
                        "key",
                        "title",
                        "reason"));
    }

    private static Map<String, Function> squares(Words words) {
        return Map.of(
                "share",
                        Call.function(
                                call -> Charts.share(
                                        call.text("key"), figure(call, "figure"), words.say(Wording.CHART_HUNDRED)),
                                "key",
                                "figure"),
                "slots", Call.function(call -> slots(call, words), "key", "count", "named"),
                "month",
                        Call.function(
                                call -> Charts.month(
                                        call.text("key"),
                                        call.list(LocalDate.class, "days"),
                                        days -> words.say(Wording.CHART_MONTH, days)),
                                "key",
                                "days"),
                "rhythm",
                        Call.function(
                                call -> Charts.rhythm(
                                        call.text("key"),
                                        call.text("words"),
                                        (periods, period) -> words.say(Wording.CHART_RHYTHM, periods, period)),
                                "key",
                                "words"));
    }

    private static Html slots(Call call, Words words) {
        FigureView count = figure(call, "count");
        int named = call.whole("named");
        return Charts.slots(call.text("key"), count, named, words.say(Wording.CHART_SLOTS, count.printed(), named));
    }

    private static FigureView figure(Call call, String name) {
        return call.as(FigureView.class, name);
    }

    /** The figures among the items of a list: they themselves, those that leads and rows of charts draw, those that rows count. */
    private static List<FigureView> figures(Call call) {
        return call.list(Object.class, "figures").stream()
                .map(item -> item instanceof Lead lead ? lead.whole().orElse(lead.figure()) : item)
                .map(item -> item instanceof ChartRow row
                        ? row.figure().<Object>map(figure -> figure).orElse(row)
                        : item)
                .map(item -> item instanceof Map<?, ?> row && row.containsKey("count") ? row.get("count") : item)
                .filter(FigureView.class::isInstance)
                .map(FigureView.class::cast)
                .toList();
    }
}
