package kanjian.lock.diff;

import java.util.List;
import java.util.stream.Collectors;

/** Changes for a comment on a pull request: a table for each kind. */
public final class DiffMarkdown {
    /** What a table or a paragraph would take for a sign of its own. */
    private static final String SIGNS = "\\`*_[]<>|~#&!";

    private DiffMarkdown() {}

    public static String of(Changes changes) {
        String tables = changes.isEmpty()
                ? "发布的地址、数字和日期没有变化。\n"
                : Rows.of(changes).stream().map(DiffMarkdown::table).collect(Collectors.joining("\n"));
        return "### 发布内容的变化\n\n" + tables;
    }

    private static String table(Rows rows) {
        return "#### " + rows.title() + "（" + rows.rows().size() + "）\n\n"
                + line(rows.columns())
                + line(rows.columns().stream().map(column -> "---").toList())
                + rows.rows().stream()
                        .map(row -> line(row.stream().map(DiffMarkdown::plain).toList()))
                        .collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String plain(String text) {
        StringBuilder safe = new StringBuilder();
        text.replaceAll("\\s+", " ").codePoints().forEach(character -> {
            if (SIGNS.indexOf(character) >= 0) {
                safe.append('\\');
            }
            safe.appendCodePoint(character);
        });
        return safe.toString();
    }
}
