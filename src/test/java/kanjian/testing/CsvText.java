package kanjian.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads comma-separated values (RFC 4180) as a spreadsheet does. */
public final class CsvText {
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,\r\n]*))(,|\r?\n|\\z)");

    private CsvText() {}

    public static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher cells = CELL.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text);
        while (cells.find() && !(row.isEmpty() && cells.group().isEmpty())) {
            row.add(cells.group(1) == null ? cells.group(2) : cells.group(1).replace("\"\"", "\""));
            if (!cells.group(3).equals(",")) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }
}
