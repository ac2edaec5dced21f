package kanjian.dataset;

import java.util.List;
import java.util.stream.Stream;

/** Comma-separated values (RFC 4180) that a Chinese Excel opens as they are: UTF-8 with a byte order mark, no cell a formula. */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Full-width signs too: some Chinese and Japanese settings take them for the narrow ones. */
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    private Csv() {}

    public static String of(List<String> columns, Stream<List<String>> rows) {
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        line(out, columns);
        rows.forEachOrdered(row -> line(out, row));
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        out.append("\r\n");
    }

    /** A sign alone, such as the bound {@code =}, is no formula. */
    private static String cell(String text) {
        boolean formula = text.length() > 1 && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
