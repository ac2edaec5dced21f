package kanjian.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kanjian.page.machine.DataFile;
import kanjian.text.Json;

/** What tells programs how to read the tables of a folder, as CSV on the Web (CSVW) asks: the group of tables, and their schemas. */
final class TableGroup {
    private static final String CONTEXT = "http://www.w3.org/ns/csvw";
    private static final String LANGUAGE = "zh-Hans";
    private static final String SCHEMA = ".schema.json";

    private TableGroup() {}

    /**
     * The file that readers of CSVW look for beside a table.
     *
     * @param folder of the tables, from the top of the site
     * @param schemas the way from there to the folder of the schemas; empty when it is the same
     */
    static DataFile file(List<Table<?>> tables, String folder, String schemas) {
        List<Map<String, Object>> list = tables.stream()
                .map(table -> JsonObject.of(
                        "url",
                        table.name() + ".csv",
                        "dc:title",
                        table.title(),
                        "tableSchema",
                        schemas + table.name() + SCHEMA))
                .toList();
        return new DataFile(
                folder + "csv-metadata.json",
                Json.of(JsonObject.of(
                        "@context", List.of(CONTEXT, JsonObject.of("@language", LANGUAGE)), "tables", list)));
    }

    /** The schema of a table, which the same table of each place shares. */
    static DataFile schema(Table<?> table) {
        return new DataFile(
                "data/" + table.name() + SCHEMA,
                Json.of(JsonObject.of(
                        "@context",
                        CONTEXT,
                        "columns",
                        table.columns().stream().map(TableGroup::column).toList(),
                        "primaryKey",
                        "id",
                        "null",
                        Stream.concat(Stream.of(""), Unknowns.WORDS.stream()).toList())));
    }

    private static Map<String, Object> column(Column column) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", column.name());
        told.put("titles", column.title());
        told.put("dc:description", column.meaning().isEmpty() ? column.type().words() : column.meaning());
        told.put("datatype", datatype(column.type()));
        if (column.isList()) {
            told.put("separator", column.separator());
        }
        return told;
    }

    private static Object datatype(ColumnType type) {
        return type.pattern().isEmpty()
                ? type.ofCsvw()
                : JsonObject.of("base", type.ofCsvw(), "format", type.pattern());
    }
}
