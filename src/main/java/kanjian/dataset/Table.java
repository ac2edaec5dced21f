package kanjian.dataset;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import kanjian.text.Json;

/**
 * A table of the open data (数据表), of which CSV and JSON are two forms.
 *
 * @param name of its files and in addresses, such as {@code stations}
 * @param title in Chinese
 * @param records one for each row
 * @param value of a record in a column as JSON has it; an empty Optional where the record says nothing
 */
record Table<T>(String name, String title, List<Column> columns, List<T> records, BiFunction<T, Column, Object> value) {
    private static final int LONGEST_EXAMPLE = 60;

    Table {
        columns = List.copyOf(columns);
        records = List.copyOf(records);
    }

    /** The same columns for fewer records. */
    Table<T> of(List<T> some) {
        return new Table<>(name, title, columns, some, value);
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    String csv() {
        return Csv.of(
                columns.stream().map(Column::title).toList(), records.stream().map(this::row));
    }

    private List<String> row(T one) {
        return columns.stream()
                .map(column -> column.text(value.apply(one, column)))
                .toList();
    }

    /** Every object has every key. */
    String json() {
        return Json.of(records.stream().map(this::object).toList());
    }

    private Map<String, Object> object(T one) {
        Map<String, Object> object = new LinkedHashMap<>();
        columns.forEach(column -> object.put(column.name(), value.apply(one, column)));
        return object;
    }

    /** The shortest cell that says something: never cut, since what is cut off may be a bound. Empty where all are long. */
    String example(Column column) {
        return records.stream()
                .limit(500)
                .map(one -> column.text(value.apply(one, column)))
                .filter(text -> !text.isEmpty() && !text.contains("\n") && text.length() <= LONGEST_EXAMPLE)
                .filter(text -> !Unknowns.WORDS.contains(text))
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }
}
