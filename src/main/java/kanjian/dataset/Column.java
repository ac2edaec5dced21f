package kanjian.dataset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One column of a table (列).
 *
 * @param name the key in JSON
 * @param title the heading in CSV, in Chinese
 * @param separator what stands between several values in one cell; empty for a column of single values
 * @param meaning a line for readers; empty where title and type say all
 * @param target the table whose {@code id} the values are; empty for other columns
 * @param parts of a group, by the same names; empty for other types
 */
record Column(
        String name,
        String title,
        ColumnType type,
        String separator,
        String meaning,
        String target,
        List<Column> parts) {
    /** Between the values of a list: no text of one line holds it. */
    static final String LINE = "\n";

    private static final String UNKNOWN = "unknown";

    Column {
        parts = List.copyOf(parts);
    }

    static Column of(String name, String title, ColumnType type, String meaning) {
        return new Column(name, title, type, "", meaning, "", List.of());
    }

    Column separatedBy(String mark) {
        return new Column(name, title, type, mark, meaning, target, parts);
    }

    boolean isList() {
        return !separator.isEmpty();
    }

    /** A value as JSON has it, as the text of a cell. What is not known is one of three words; its reason has a column of its own. */
    String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::text).collect(Collectors.joining(isList() ? separator : "、"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.containsKey(UNKNOWN) ? String.valueOf(map.get(UNKNOWN)) : group(map);
        }
        return value instanceof Optional<?> maybe ? maybe.map(this::text).orElse("") : value.toString();
    }

    private String group(Map<?, ?> values) {
        return parts.stream()
                .filter(part -> values.containsKey(part.name()))
                .map(part -> part.title() + "："
                        + part.separatedBy("、").text(Objects.requireNonNull(values.get(part.name()))))
                .collect(Collectors.joining("；"));
    }
}
