package kanjian.dataset;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180) that a Chinese Excel opens as they are: UTF-8 with a byte order mark, no cell a formula. */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    public static String of(List<String> columns, List<List<String>> rows) {
        return BYTE_ORDER_MARK + line(columns) + rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean formula = text.length() > 1 && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
