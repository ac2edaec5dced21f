package kanjian.dataset;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kanjian.page.FigureView;
import kanjian.page.UnknownView;
import kanjian.page.WhenView;
import kanjian.text.Json;

/** Figures as a table: what the source prints stands beside its bounds, so that 余 is never lost. */
final class FigureTable {
    private static final List<String> COLUMNS =
            List.of("编号", "地方", "数的是什么", "原文说法", "限定", "下限", "上限", "单位", "类别", "时间", "谁做的", "口径", "来源", "原文", "为何不知");

    private FigureTable() {}

    static String csv(List<FigureView> figures) {
        return Csv.of(COLUMNS, figures.stream().map(FigureTable::row).toList());
    }

    static String json(List<FigureView> figures) {
        return Json.of(figures.stream().map(FigureTable::object).toList());
    }

    private static Map<String, Object> object(FigureView figure) {
        Map<String, Object> object = new LinkedHashMap<>();
        List<String> row = row(figure);
        for (int i = 0; i < COLUMNS.size(); i++) {
            object.put(COLUMNS.get(i), row.get(i));
        }
        return object;
    }

    private static List<String> row(FigureView figure) {
        return List.of(
                figure.id(),
                figure.place().title(),
                figure.name(),
                figure.printed(),
                figure.bound(),
                decimal(figure.low()),
                decimal(figure.high()),
                figure.unit(),
                figure.kind().text(),
                when(figure.when()),
                figure.actor().text(),
                figure.scope(),
                figure.source().line(),
                String.join(" / ", figure.quotes()),
                figure.unknown().map(one -> one.word() + "：" + one.reason()).orElse(""));
    }

    private static String decimal(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }

    private static String when(Object when) {
        return when instanceof WhenView known ? known.edtf() : ((UnknownView) when).word();
    }
}
