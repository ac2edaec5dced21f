package kanjian.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kanjian.page.value.FigureView;
import kanjian.page.value.UnknownView;
import kanjian.page.value.WhenView;
import kanjian.text.Json;
import kanjian.text.quantity.Quantity;

/** Figures as a table: what the source prints stands beside its bounds, so that 余 is never lost. */
final class FigureTable {
    /** What the value says: a compound has a limit and a unit for each of its parts. */
    private static final List<Column> VALUE = List.of(
            new Column("printed", "原文说法", FigureView::printed),
            new Column("bound", "限定", FigureView::bound),
            new Column("lower", "下限", figure -> parts(figure, Quantity::lowText)),
            new Column("upper", "上限", figure -> parts(figure, Quantity::highText)),
            new Column("exact", "确数", FigureView::isExact),
            new Column("unit", "单位", figure -> parts(figure, part -> Optional.of(part.unit()))));

    private static final List<Column> COLUMNS = List.of(
                    List.of(
                            new Column("id", "编号", FigureView::id),
                            new Column("place", "地方", figure -> figure.place().title()),
                            new Column("name", "数的是什么", FigureView::name)),
                    VALUE,
                    List.of(
                            new Column("kind", "类别", figure -> figure.kind().text()),
                            new Column("when", "时间", figure -> when(figure.when())),
                            new Column("actor", "谁做的", figure -> figure.actor().text()),
                            new Column("scope", "口径", FigureView::scope),
                            new Column("source", "来源", figure -> figure.source().line()),
                            new Column("quote", "原文", figure -> String.join(" / ", figure.quotes())),
                            new Column("verified", "已核对", FigureView::verified),
                            new Column("unknown", "为何不知", FigureTable::unknown)))
            .stream()
            .flatMap(List::stream)
            .toList();

    private FigureTable() {}

    /**
     * @param name for programs
     * @param title for readers
     * @param cell text or truth value
     */
    private record Column(String name, String title, Function<FigureView, Object> cell) {}

    static String csv(List<FigureView> figures) {
        return Csv.of(
                COLUMNS.stream().map(Column::title).toList(),
                figures.stream().map(FigureTable::row).toList());
    }

    private static List<String> row(FigureView figure) {
        return COLUMNS.stream()
                .map(column -> column.cell().apply(figure).toString())
                .toList();
    }

    static String json(List<FigureView> figures) {
        return Json.of(figures.stream().map(figure -> object(COLUMNS, figure)).toList());
    }

    /** The value by the names of its columns. */
    static Map<String, Object> value(FigureView figure) {
        return object(VALUE, figure);
    }

    private static Map<String, Object> object(List<Column> columns, FigureView figure) {
        Map<String, Object> object = new LinkedHashMap<>();
        columns.forEach(column -> object.put(column.name(), column.cell().apply(figure)));
        return object;
    }

    private static String parts(FigureView figure, Function<Quantity, Optional<String>> part) {
        return figure.values().stream()
                .map(quantity -> part.apply(quantity).orElse(""))
                .collect(Collectors.joining("；"));
    }

    private static String when(Object when) {
        return when instanceof WhenView known ? known.edtf() : ((UnknownView) when).word();
    }

    private static String unknown(FigureView figure) {
        return figure.unknown().map(one -> one.word() + "：" + one.reason()).orElse("");
    }
}
