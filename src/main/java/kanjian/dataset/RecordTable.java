package kanjian.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.schema.Field;
import kanjian.schema.Kind;
import kanjian.text.Json;
import kanjian.view.words.PlainText;

/** The records of one kind for machines: the fields of its schema, references by full id. */
final class RecordTable {
    private final Kind kind;
    private final List<Entry> entries;

    RecordTable(Kind kind, List<Entry> entries) {
        this.kind = kind;
        this.entries = entries;
    }

    String csv() {
        List<String> columns = new ArrayList<>(List.of("编号"));
        fields().forEach(field -> columns.add(field.chinese()));
        return Csv.of(columns, entries.stream().map(this::row).toList());
    }

    private List<Field> fields() {
        return kind.fields().stream()
                .filter(field -> !field.name().equals("id") && !field.internal())
                .toList();
    }

    private List<String> row(Entry entry) {
        List<String> row = new ArrayList<>(List.of(entry.id().path()));
        fields().forEach(field ->
                row.add(entry.value(field.name()).map(RecordTable::text).orElse("")));
        return row;
    }

    String json() {
        return Json.of(entries.stream().map(this::object).toList());
    }

    private Map<String, Object> object(Entry entry) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", entry.id().path());
        fields().forEach(field -> entry.value(field.name()).ifPresent(value -> object.put(field.name(), data(value))));
        return object;
    }

    private static Object data(Value value) {
        if (value instanceof Value.Items items) {
            return items.values().stream().map(RecordTable::data).toList();
        }
        if (value instanceof Value.Group group) {
            Map<String, Object> object = new TreeMap<>();
            group.fields().forEach((name, one) -> object.put(name, data(one)));
            return object;
        }
        if (value instanceof Value.Missing missing) {
            return Map.of(
                    "unknown",
                    missing.unknown().word().chinese() + "：" + missing.unknown().reason());
        }
        return text(value);
    }

    private static String text(Value value) {
        if (value instanceof Value.Items items) {
            return items.values().stream().map(RecordTable::text).collect(Collectors.joining("；"));
        }
        if (value instanceof Value.Group group) {
            return new TreeMap<>(group.fields())
                    .values().stream().map(RecordTable::text).collect(Collectors.joining("，"));
        }
        if (value instanceof Value.Missing missing) {
            return missing.unknown().word().chinese();
        }
        if (value instanceof Value.Reference reference) {
            return reference.target().toString();
        }
        if (value instanceof Value.Prose prose) {
            return PlainText.of(prose.markdown());
        }
        return scalar(value);
    }

    private static String scalar(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Choice choice) {
            return choice.chinese();
        }
        if (value instanceof Value.When when) {
            return when.period().edtf();
        }
        if (value instanceof Value.Whole whole) {
            return String.valueOf(whole.number());
        }
        if (value instanceof Value.Flag flag) {
            return flag.isSet() ? "是" : "否";
        }
        if (value instanceof Value.Printed printed) {
            return printed.amount().printed();
        }
        return value instanceof Value.Worded worded ? worded.words() : "";
    }
}
