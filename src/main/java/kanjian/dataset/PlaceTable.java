package kanjian.dataset;

import java.util.List;
import java.util.Optional;
import kanjian.model.Place;
import kanjian.model.Value;
import kanjian.view.words.PlainText;

/** The places of the site as a table, which says to what the column {@code place} of the other tables leads. */
final class PlaceTable {
    static final String NAME = "places";

    private static final List<Column> COLUMNS = List.of(
            Column.of("id", "编号", ColumnType.NAME, "这个地方在本站的名字，不会改；别的表用它指这个地方"),
            Column.of("name", "名称", ColumnType.TEXT, ""),
            Column.of("code", "代码", ColumnType.TEXT, "行政区划代码；园区没有代码，空着"),
            Column.of("kind", "级别", ColumnType.TEXT, "省、市州、县市区、乡镇街道、村社区或园区"),
            new Column("parent", "上级", ColumnType.NAME, "", "上一级地方的编号；省没有，空着", NAME, List.of()),
            new Column("hosts", "所在区县", ColumnType.NAME, Column.LINE, "园区在哪几个区县的地界里", NAME, List.of()),
            Column.of("aliases", "别名", ColumnType.TEXT, "").separatedBy(Column.LINE),
            Column.of("summary", "简介", ColumnType.TEXT, "一段话，去掉了链接；还没有写的空着"));

    private PlaceTable() {}

    static Table<Place> of(List<Place> places) {
        return new Table<>(NAME, "地方", COLUMNS, places, PlaceTable::value);
    }

    private static Object value(Place place, Column column) {
        return switch (column.name()) {
            case "id" -> place.slug();
            case "name" -> place.name();
            case "code" -> place.code();
            case "kind" -> place.kind().chinese();
            case "parent" -> place.parent();
            case "hosts" -> place.hosts();
            case "aliases" -> place.aliases();
            default -> summary(place);
        };
    }

    private static Optional<String> summary(Place place) {
        return place.entry()
                .value("summary")
                .filter(Value.Prose.class::isInstance)
                .map(prose -> PlainText.of(((Value.Prose) prose).markdown()));
    }
}
