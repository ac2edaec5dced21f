package kanjian.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kanjian.model.Entry;
import kanjian.model.Story;
import kanjian.schema.Kind;
import kanjian.schema.Schema;
import kanjian.schema.SchemaReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The open data of the real site, read by readers of other makers and held against the records. */
class OpenDataTest {
    static List<String> tables() {
        return OpenTables.tables();
    }

    @Test
    void everyKindOfRecordHasATable() {
        Schema schema = SchemaReader.read();
        Set<String> expected = schema.kinds().stream()
                .filter(kind -> kind.scope() != Kind.Scope.MARKDOWN && !kind.single())
                .filter(kind -> !OpenTables.SITE.ofKind(kind.name()).isEmpty())
                .map(kind -> kind.name().equals("figure") ? "figures" : kind.file())
                .collect(Collectors.toCollection(TreeSet::new));
        expected.addAll(List.of("places", "stories"));
        assertThat(tables().stream().filter(path -> path.startsWith("data/")).map(OpenTables::name))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(tables()).contains("places/hanyin/data/figures", "places/hanyin/data/stories");
    }

    @Test
    void theJsonOfEachKindSaysWhatItsRecordsSay() {
        Model model = new Model();
        for (Kind kind : SchemaReader.read().kinds()) {
            String path = "data/" + kind.file() + ".json";
            List<Entry> entries = kind.name().equals("story")
                    ? OpenTables.SITE.stories().stream().map(Story::entry).toList()
                    : OpenTables.SITE.ofKind(kind.name());
            if (OpenTables.FILES.files().containsKey(path)) {
                Map<String, JsonNode> told = OpenTables.each(OpenTables.json(path))
                        .collect(Collectors.toMap(one -> one.path("id").asText(), one -> one));
                assertThat(told.keySet())
                        .as(path)
                        .containsExactlyInAnyOrderElementsOf(
                                entries.stream().map(one -> one.id().path()).toList());
                entries.forEach(
                        entry -> model.compare(entry, told.get(entry.id().path())));
            }
        }
        assertThat(model.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableSaysTheSameInBothForms(String table) {
        ReadTable read = ReadTable.of(OpenTables.FILES.text(table + ".csv"));
        assertThat(read.faults()).isEmpty();
        JsonNode columns = OpenTables.json("data/" + OpenTables.name(table) + ".schema.json")
                .path("columns");
        assertThat(read.header())
                .containsExactlyElementsOf(OpenTables.each(columns)
                        .map(one -> one.path("titles").asText())
                        .toList());
        JsonNode objects = OpenTables.json(table + ".json");
        assertThat(read.rows()).hasSameSizeAs(objects);
        Map<String, Map<String, String>> rows = read.byId();
        List<String> faults = new ArrayList<>();
        objects.forEach(object -> columns.forEach(column -> {
            String cell = rows.get(object.path("id").asText())
                    .get(column.path("titles").asText());
            JsonNode value = object.get(column.path("name").asText());
            if (!says(cell, value, column.path("separator").asText("、"))) {
                faults.add(object.path("id") + " " + column.path("name") + ": " + cell + " | " + value);
            }
        }));
        assertThat(faults).isEmpty();
    }

    /** Of a group the cell holds every value. */
    private static boolean says(String cell, JsonNode value, String separator) {
        boolean isFlat = !value.isObject() && OpenTables.each(value).noneMatch(JsonNode::isObject);
        if (!isFlat) {
            return holds(cell, value);
        }
        String expected = value.isArray()
                ? OpenTables.each(value).map(JsonNode::asText).collect(Collectors.joining(separator))
                : value.isNull() ? "" : value.asText();
        return cell.equals(expected);
    }

    private static boolean holds(String cell, JsonNode value) {
        if (value.has("unknown")) {
            return cell.contains(value.path("unknown").asText());
        }
        return value.isValueNode()
                ? cell.contains(value.asText())
                : OpenTables.each(value).allMatch(one -> holds(cell, one));
    }

    @Test
    void everyColumnOfEveryTableIsExplainedOnAPage() {
        tables().stream().filter(path -> path.startsWith("data/")).forEach(table -> {
            String page = OpenTables.FILES.text(table + "/index.html");
            ReadTable.of(OpenTables.FILES.text(table + ".csv"))
                    .header()
                    .forEach(title -> assertThat(page).as(table).contains("<dt>" + title + "<br><code>"));
            OpenTables.each(OpenTables.json("data/" + OpenTables.name(table) + ".schema.json")
                            .path("columns"))
                    .forEach(column -> assertThat(page)
                            .contains("<code>" + column.path("name").asText() + "</code>"));
            assertThat(page)
                    .contains(OpenTables.SITE.settings().text("licence").orElseThrow())
                    .contains(OpenTables.name(table) + ".csv", OpenTables.name(table) + ".json");
        });
    }

    /** With the styles, as a phone loads it. */
    @Test
    void thePagesOfTheDataAreSmall() {
        int styles = OpenTables.FILES.files().entrySet().stream()
                .filter(file -> file.getKey().matches("assets/site\\..*\\.css"))
                .mapToInt(file -> file.getValue().length)
                .sum();
        assertThat(OpenTables.FILES.files().entrySet().stream()
                        .filter(file -> file.getKey().matches("(?:.*/)?data/(?:.*/)?index\\.html"))
                        .toList())
                .hasSizeGreaterThan(40)
                .allSatisfy(file -> assertThat(file.getValue().length + styles)
                        .as(file.getKey())
                        .isLessThan(60_000));
    }

    @Test
    void whatARecordDoesNotSayIsFound() {
        Model model = new Model();
        Entry ledger = OpenTables.SITE.ofKind("ledger").get(0);
        JsonNode told = OpenTables.json("data/ledgers.json").get(0);
        ((ObjectNode) told).put("handlers", "县委").remove("collected");
        ((ObjectNode) told).put("open_reason", "没有人写过");
        model.compare(ledger, told);
        assertThat(model.faults())
                .containsExactlyInAnyOrder(
                        ledger.id() + " handlers is 县委, not 政府责任部门",
                        ledger.id() + " open_reason is made up: \"没有人写过\"");
    }
}
