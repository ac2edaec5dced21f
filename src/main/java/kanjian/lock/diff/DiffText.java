package kanjian.lock.diff;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Changes for a terminal: a heading for each kind, a line for each change. */
public final class DiffText {
    private DiffText() {}

    public static String of(Changes changes) {
        return changes.isEmpty()
                ? "发布的地址、数字和日期没有变化\n"
                : Rows.of(changes).stream().map(DiffText::section).collect(Collectors.joining("\n"));
    }

    private static String section(Rows rows) {
        return rows.title() + "（" + rows.rows().size() + "）\n"
                + rows.rows().stream().map(row -> line(row, rows.columns())).collect(Collectors.joining());
    }

    private static String line(List<String> row, List<String> columns) {
        return IntStream.range(0, row.size())
                .filter(i -> !row.get(i).isEmpty())
                .mapToObj(i -> columns.get(i).equals("原因") ? "原因：" + row.get(i) : row.get(i))
                .collect(Collectors.joining("  ", "  ", "\n"));
    }
}
