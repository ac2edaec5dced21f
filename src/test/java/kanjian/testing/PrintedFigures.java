package kanjian.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Value;
import kanjian.text.amount.Amount;
import kanjian.text.quantity.Quantity;

/** Compares what files of a site show of figures with the records: value, bound and unit as printed, nothing lost. */
public final class PrintedFigures {
    private static final Pattern MARKED =
            Pattern.compile("<([a-z]+)\\b[^>]*\\bdata-(?:figure|whole)=\"([^\"]*)\"[^>]*>");
    private static final Pattern DRAWING =
            Pattern.compile("<svg\\b[^>]*\\brole=\"img\".*?(?=<svg\\b[^>]*\\brole=\"img\"|\\z)", Pattern.DOTALL);
    private static final Pattern SPOKEN = Pattern.compile("<(title|desc)\\b[^>]*>(.*?)</\\1>", Pattern.DOTALL);

    /** The columns of figures by the keys that say the same in JSON. */
    private static final Map<String, String> COLUMNS =
            Map.of("printed", "原文说法", "bound", "限定", "lower", "下限", "upper", "上限", "exact", "确数", "unit", "单位");

    private final Site site;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();

    public PrintedFigures(Site site) {
        this.site = site;
    }

    public List<String> faults() {
        return faults;
    }

    /** The ids of the figures that were met, each with the kind of file. */
    public Set<String> seen() {
        return seen;
    }

    /** An element that is marked with a figure shows it; a part of a drawing, by the words of the drawing. */
    public void html(String path, String html) {
        List<MatchResult> drawings = DRAWING.matcher(html).results().toList();
        MARKED.matcher(html).results().forEach(found -> {
            String shown = Outline.text(element(html, found.start(), found.group(1)));
            boolean isDrawn = found.group(1).matches("svg|g|rect|path|line|circle");
            String text = isDrawn ? words(drawings, found.start()) : shown;
            seen.add("html " + found.group(2));
            if (!text.replace(" ", "").contains(words(found.group(2)))) {
                faults.add(path + ": " + found.group(2) + " shows " + text);
            }
        });
    }

    /** Title and description of the drawing around a place. */
    private static String words(List<MatchResult> drawings, int at) {
        return drawings.stream()
                .filter(drawing -> drawing.start() <= at && at < drawing.end())
                .flatMap(drawing -> SPOKEN.matcher(drawing.group()).results())
                .map(spoken -> Outline.text(spoken.group(2)))
                .collect(Collectors.joining(" "));
    }

    /** The element that opens at {@code start}, up to its own closing tag. */
    private static String element(String html, int start, String tag) {
        Matcher tags = Pattern.compile("<(/?)" + tag + "\\b").matcher(html);
        int depth = 0;
        for (int at = start; tags.find(at); at = tags.end()) {
            depth += tags.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return html.substring(start, tags.start());
            }
        }
        return html.substring(start);
    }

    /** A table with a column for printed values has one figure in each row. */
    public void csv(String path, String text) {
        List<List<String>> rows = CsvText.rows(text);
        List<String> header = rows.get(0);
        if (header.contains(COLUMNS.get("printed"))) {
            rows.subList(1, rows.size()).forEach(row -> {
                Function<String, String> cell = key -> row.get(header.indexOf(COLUMNS.get(key)));
                compare("csv", path, row.get(header.indexOf("编号")), cell);
            });
        }
    }

    /** Every object with a printed value is a figure. */
    public void json(String path, String text) {
        try {
            json(path, new ObjectMapper().readTree(text));
        } catch (JsonProcessingException e) {
            faults.add(path + " is no JSON: " + e.getMessage());
        }
    }

    private void json(String path, JsonNode node) {
        if (node.has("printed")) {
            compare(
                    "json",
                    path,
                    node.path("id").asText(),
                    key -> node.path(key).asText("absent"));
        }
        node.forEach(child -> json(path, child));
    }

    private void compare(String kind, String path, String id, Function<String, String> cell) {
        seen.add(kind + " " + id);
        expected(id).forEach((key, value) -> {
            if (!cell.apply(key).equals(value)) {
                faults.add(path + ": " + key + " of " + id + " is " + cell.apply(key) + ", not " + value);
            }
        });
    }

    /** A text that is made from a story keeps the words of each figure whose digits it keeps. */
    public void summary(String path, String text, Set<String> figures) {
        figures.stream()
                .map(this::printed)
                .filter(printed -> printed.matches(".*\\d.*"))
                .forEach(printed -> {
                    String digits = printed.replaceAll("^\\D+|\\D.*$", "");
                    boolean kept = Pattern.compile("(?<![\\d.])" + digits + "(?![\\d.])")
                            .matcher(text)
                            .find();
                    if (kept
                            && figures.stream()
                                    .map(this::printed)
                                    .noneMatch(words -> words.contains(digits) && text.contains(words))) {
                        faults.add(path + ": “" + text + "” does not say " + printed);
                    }
                });
    }

    private Map<String, String> expected(String id) {
        List<Quantity> values = amount(id).map(Amount::quantities).orElse(List.of());
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("printed", printed(id));
        expected.put("bound", values.isEmpty() ? "" : values.get(0).bound().symbol());
        expected.put("lower", joined(values, quantity -> quantity.lowText().orElse("")));
        expected.put("upper", joined(values, quantity -> quantity.highText().orElse("")));
        expected.put(
                "exact", String.valueOf(!values.isEmpty() && values.stream().allMatch(Quantity::isExact)));
        expected.put("unit", joined(values, Quantity::unit));
        return expected;
    }

    private static String joined(List<Quantity> values, Function<Quantity, String> part) {
        return values.stream().map(part).collect(Collectors.joining("；"));
    }

    private Value value(String id) {
        Entry figure = site.entry(new RecordId("figure", id));
        return figure.value("value").orElseThrow();
    }

    private Optional<Amount> amount(String id) {
        return value(id) instanceof Value.Printed printed ? Optional.of(printed.amount()) : Optional.empty();
    }

    /** Empty when the value is not known. */
    private String printed(String id) {
        Value value = value(id);
        if (value instanceof Value.Worded worded) {
            return worded.words();
        }
        return amount(id).map(Amount::printed).orElse("");
    }

    /** What a reader must find: the printed value without blanks, or the word for what is not known. */
    private String words(String id) {
        return value(id) instanceof Value.Missing missing
                ? missing.unknown().word().chinese()
                : printed(id).replace(" ", "");
    }
}
