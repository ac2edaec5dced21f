package kanjian.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.page.value.FigureView;
import kanjian.page.value.UnknownView;
import kanjian.page.value.WhenView;
import kanjian.text.quantity.Quantity;

/** Figures as a table: what the source prints stands beside its bounds, so that 余 is never lost. */
final class FigureTable {
    static final String NAME = "figures";

    /** Between the parts of a compound such as 440户692人, which has limits and a unit for each. */
    private static final String PART = "；";

    /** A figure as its page shows it, and the record behind it. */
    record Told(Entry entry, FigureView figure) {}

    /**
     * @param column how readers know it
     * @param value of a figure, as JSON has it
     */
    private record Source(Column column, Function<Told, Object> value) {}

    /** What the value says. */
    private static final List<Source> VALUE = List.of(
            text("printed", "原文说法", "报道里的写法，一个字不改；数值不知道时空着", FigureView::printed),
            text(
                    "bound",
                    "限定",
                    "= 确数；>= 不少于（余、多）；> 多于；<= 不超过；< 不到（近）；~ 大约（约、左右）；range 两个数之间；vague 只有大概（数百）；只有文字说法时空着",
                    FigureView::bound),
            limit("lower", "下限", "最少是多少，用基本单位；确数的下限和上限相同；空着就是没有下限，不是0", Quantity::lowText),
            limit("upper", "上限", "最多是多少，用基本单位；空着就是没有上限：600余件只有下限600", Quantity::highText),
            new Source(
                    Column.of("exact", "确数", ColumnType.FLAG, "是不是一个确定的数；false 的，不要当确数相加、相比"),
                    told -> told.figure().isExact()),
            new Source(
                    Column.of("unit", "单位", ColumnType.TEXT, "基本单位：万元、亿元都换成元；“人”和“人次”不同")
                            .separatedBy(PART),
                    told -> parts(told.figure(), part -> Optional.of(part.unit()))));

    private static final List<Source> SOURCES = Stream.of(
                    List.of(
                            id(
                                    "id",
                                    "编号",
                                    "这个数字在本站的名字，不会改：地方/编号",
                                    "",
                                    told -> told.entry().id().path()),
                            id(
                                    "place_id",
                                    "地方编号",
                                    "",
                                    PlaceTable.NAME,
                                    told -> told.entry().place().path()),
                            text("place", "地方", "", figure -> figure.place().title()),
                            text("name", "数的是什么", "", FigureView::name),
                            id("indicator", "指标", "同一个指标的数字才能放在一起看；没有就空着", "indicators", reference("indicator"))),
                    VALUE,
                    List.of(
                            text(
                                    "kind",
                                    "类别",
                                    "实际、目标、预计、名次、文字说法或未公布；目标和预计还没有做到",
                                    figure -> figure.kind().text()),
                            new Source(
                                    Column.of("when", "时间", ColumnType.DATE, "数字说的是哪段时间或截至哪天；XXXX 是年份不明"),
                                    told -> when(told.figure().when())),
                            text("when_of", "时间指的是", "时期：这段时间里的；截至：到那一天为止的", FigureView::whenLabel),
                            text("actor", "谁做的", "", figure -> figure.actor().text()),
                            text("scope", "口径", "包括什么、不包括什么；口径不同的数字不能相加、相比", FigureView::scope),
                            id("source_id", "来源编号", "", "sources", reference("source")),
                            text("source", "来源", "", figure -> figure.source().line()),
                            new Source(
                                    Column.of("quote", "原文", ColumnType.TEXT, "来源里的话，照抄")
                                            .separatedBy(Column.LINE),
                                    told -> told.figure().quotes()),
                            new Source(
                                    Column.of("verified", "已核对", ColumnType.FLAG, "程序有没有在来源的全文里找到这些话"),
                                    told -> told.figure().verified()),
                            text("differs", "出入", "来源自己写错或前后不一时的说明", FigureView::differs),
                            new Source(Unknowns.COLUMN, told -> unknowns(told.figure()))))
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Source> BY_NAME =
            SOURCES.stream().collect(Collectors.toMap(one -> one.column().name(), Function.identity()));

    private FigureTable() {}

    static Table<Told> of(List<Told> figures) {
        return new Table<>(
                NAME,
                "全部数字",
                SOURCES.stream().map(Source::column).toList(),
                figures,
                (told, column) -> Objects.requireNonNull(BY_NAME.get(column.name()))
                        .value()
                        .apply(told));
    }

    private static Source text(String name, String title, String meaning, Function<FigureView, Object> value) {
        return new Source(Column.of(name, title, ColumnType.TEXT, meaning), told -> value.apply(told.figure()));
    }

    private static Source id(String name, String title, String meaning, String target, Function<Told, Object> value) {
        String leads = target.isEmpty() ? "" : "在 " + target + " 表里的编号";
        String all = meaning.isEmpty() ? leads : leads.isEmpty() ? meaning : leads + "；" + meaning;
        return new Source(new Column(name, title, ColumnType.NAME, "", all, target, List.of()), value);
    }

    private static Source limit(String name, String title, String meaning, Function<Quantity, Optional<String>> limit) {
        return new Source(
                Column.of(name, title, ColumnType.DECIMAL, meaning + "；原文是两个数的（440户692人），各有一个，用“；”隔开")
                        .separatedBy(PART),
                told -> parts(told.figure(), limit));
    }

    private static Function<Told, Object> reference(String field) {
        return told -> told.entry().reference(field).map(RecordId::path);
    }

    /** The value by the names of its columns. */
    static Map<String, Object> value(Entry entry, FigureView figure) {
        Map<String, Object> object = new LinkedHashMap<>();
        VALUE.forEach(one -> object.put(one.column().name(), one.value().apply(new Told(entry, figure))));
        return object;
    }

    private static String parts(FigureView figure, Function<Quantity, Optional<String>> part) {
        return figure.values().stream()
                .map(quantity -> part.apply(quantity).orElse(""))
                .collect(Collectors.joining(PART));
    }

    private static Object when(Object when) {
        return when instanceof WhenView known
                ? known.edtf()
                : JsonObject.of("unknown", ((UnknownView) when).word(), "reason", ((UnknownView) when).reason());
    }

    private static List<String> unknowns(FigureView figure) {
        List<String> lines = new ArrayList<>();
        figure.unknown().ifPresent(one -> lines.add(Unknowns.line("数值", one.word(), one.reason())));
        if (figure.when() instanceof UnknownView one) {
            lines.add(Unknowns.line(figure.whenLabel(), one.word(), one.reason()));
        }
        return lines;
    }
}
