package kanjian.dataset;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kanjian.page.Chrome;
import kanjian.page.machine.DataFile;
import kanjian.text.Json;

/** The tables of the whole site as a Tabular Data Package of the Frictionless standards, version 1, which version 2 reads too. */
final class DataPackage {
    private static final String KEY = "id";

    private final List<Table<?>> tables;
    private final Chrome site;

    private DataPackage(List<Table<?>> tables, Chrome site) {
        this.tables = tables;
        this.site = site;
    }

    static DataFile file(List<Table<?>> tables, Chrome site) {
        return new DataFile("data/datapackage.json", Json.of(new DataPackage(tables, site).told()));
    }

    private Map<String, Object> told() {
        return JsonObject.of(
                "profile",
                "tabular-data-package",
                "name",
                name(),
                "title",
                site.name() + "：" + site.tagline(),
                "description",
                site.summary() + "约数照原文写在“原文说法”里，另列下限和上限；空着的上限是没有上限，不是0。不知道的写“未公布”“未载”或“待核”。",
                "homepage",
                site.baseUrl() + "data/",
                "licenses",
                List.of(JsonObject.of("path", site.baseUrl() + "data/", "title", site.licence())),
                "resources",
                tables.stream().map(this::resource).toList());
    }

    /** Where the site stands, since that is the only name that no other package has. */
    private String name() {
        return Optional.ofNullable(URI.create(site.baseUrl()).getHost())
                .orElse("kanjian")
                .toLowerCase(Locale.ROOT);
    }

    private Map<String, Object> resource(Table<?> table) {
        return JsonObject.of(
                "profile",
                "tabular-data-resource",
                "name",
                table.name(),
                "title",
                table.title(),
                "path",
                table.name() + ".csv",
                "format",
                "csv",
                "mediatype",
                "text/csv",
                "encoding",
                "utf-8",
                "schema",
                schema(table));
    }

    private Map<String, Object> schema(Table<?> table) {
        Map<String, Object> schema = JsonObject.of(
                "fields",
                table.columns().stream().map(DataPackage::field).toList(),
                "missingValues",
                Stream.concat(Stream.of(""), Unknowns.WORDS.stream()).toList(),
                "primaryKey",
                title(table, KEY));
        List<Map<String, Object>> keys = table.columns().stream()
                .filter(column -> !column.isList())
                .flatMap(column -> foreignKey(table, column).stream())
                .toList();
        if (!keys.isEmpty()) {
            schema.put("foreignKeys", keys);
        }
        return schema;
    }

    /** A reader of the standard knows a column by its heading; its key in the JSON file stands beside. */
    private static Map<String, Object> field(Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.title());
        field.put("title", column.name());
        field.put(
                "type",
                column.isList()
                        ? ColumnType.TEXT.ofTableSchema()
                        : column.type().ofTableSchema());
        field.put("description", description(column));
        if (!column.isList() && !column.type().pattern().isEmpty()) {
            field.put("constraints", JsonObject.of("pattern", column.type().pattern()));
        }
        return field;
    }

    private static String description(Column column) {
        String list = switch (column.separator()) {
            case "" -> "";
            case Column.LINE -> "（可以有几个，一行一个）";
            default -> "（可以有几个，用“" + column.separator() + "”隔开）";
        };
        return (column.meaning().isEmpty() ? column.type().words() : column.meaning()) + list;
    }

    private static String title(Table<?> table, String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(Column::title)
                .orElseThrow();
    }

    /** Only where it holds: a figure that was withdrawn is in no table, though records still name it. */
    private Optional<Map<String, Object>> foreignKey(Table<?> table, Column column) {
        return tables.stream()
                .filter(target -> target.name().equals(column.target()))
                .filter(target -> cells(target, KEY).containsAll(cells(table, column.name())))
                .findFirst()
                .map(target -> JsonObject.of(
                        "fields",
                        column.title(),
                        "reference",
                        JsonObject.of(
                                "resource", target.equals(table) ? "" : target.name(), "fields", title(target, KEY))));
    }

    private static <T> Set<String> cells(Table<T> table, String name) {
        Set<String> cells = new TreeSet<>();
        table.columns().stream()
                .filter(column -> column.name().equals(name))
                .forEach(column -> table.records()
                        .forEach(one -> cells.add(column.text(table.value().apply(one, column)))));
        cells.remove("");
        Unknowns.WORDS.forEach(cells::remove);
        return cells;
    }
}
