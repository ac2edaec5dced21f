package kanjian.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file as a reader of another maker understands it, and what is wrong with it. */
record ReadTable(List<String> header, List<List<String>> rows, List<String> faults) {
    private static final String MARK = "\uFEFF";

    static ReadTable of(String text) {
        List<String> faults = new ArrayList<>();
        if (!text.startsWith(MARK)) {
            faults.add("no byte order mark");
        }
        String csv = text.startsWith(MARK) ? text.substring(1) : text;
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            List<List<String>> all =
                    parser.getRecords().stream().map(CSVRecord::toList).toList();
            List<String> header = all.get(0);
            for (int i = 1; i < all.size(); i++) {
                hold(i, all.get(i), header.size(), faults);
            }
            return new ReadTable(header, all.subList(1, all.size()), faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hold(int row, List<String> cells, int columns, List<String> faults) {
        if (cells.size() != columns) {
            faults.add("row " + row + " has " + cells.size() + " cells, the header " + columns);
        }
        cells.stream()
                .filter(cell -> cell.matches("(?s)[=+\\-@\t\r＝＋－＠].+"))
                .forEach(cell -> faults.add("row " + row + " has a formula: " + cell));
    }

    /** The rows by the first cell, each by heading; what guards against formulas taken off. */
    Map<String, Map<String, String>> byId() {
        Map<String, Map<String, String>> table = new TreeMap<>();
        for (List<String> row : rows) {
            Map<String, String> cells = new TreeMap<>();
            for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
                cells.put(header.get(i), row.get(i).replaceFirst("^'(?=[=+\\-@\t\r＝＋－＠])", ""));
            }
            table.put(row.get(0), cells);
        }
        return table;
    }

    /** All values of a column but the words for what is not known. */
    Set<String> values(String heading) {
        Set<String> values = new TreeSet<>();
        byId().values().forEach(row -> values.add(row.get(heading)));
        values.removeAll(Set.of("", "未公布", "未载", "待核"));
        return values;
    }
}
