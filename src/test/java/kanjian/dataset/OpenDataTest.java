package kanjian.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kanjian.model.Entry;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.schema.Kind;
import kanjian.schema.Schema;
import kanjian.schema.SchemaReader;
import kanjian.testing.FileTree;
import kanjian.testing.RealSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The open data of the real site, read by readers of other makers and held against the records. */
class OpenDataTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FileTree FILES = RealSite.get().files();
    private static final Site SITE = RealSite.get().site();
    private static final String BASE = "https://kanjian.example/";
    private static final Set<String> NULLS = Set.of("", "未公布", "未载", "待核");

    /** Every table but those of single indicators, by its path without ending. */
    static List<String> tables() {
        return FILES.files().keySet().stream()
                .filter(path -> path.matches("(?:data|places/[a-z0-9-]+/data)/[a-z-]+\\.csv"))
                .map(path -> path.substring(0, path.length() - ".csv".length()))
                .toList();
    }

    private static JsonNode json(String path) {
        try {
            return JSON.readTree(FILES.text(path));
        } catch (JsonProcessingException e) {
            throw new AssertionError(path, e);
        }
    }

    private static String name(String table) {
        return table.substring(table.lastIndexOf('/') + 1);
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Test
    void everyKindOfRecordHasATable() {
        Schema schema = SchemaReader.read();
        Set<String> expected = schema.kinds().stream()
                .filter(kind -> kind.scope() != Kind.Scope.MARKDOWN && !kind.single())
                .filter(kind -> !SITE.ofKind(kind.name()).isEmpty())
                .map(kind -> kind.name().equals("figure") ? "figures" : kind.file())
                .collect(Collectors.toCollection(TreeSet::new));
        expected.addAll(List.of("places", "stories"));
        assertThat(tables().stream().filter(path -> path.startsWith("data/")).map(OpenDataTest::name))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(tables()).contains("places/hanyin/data/figures", "places/hanyin/data/stories");
    }

    @Test
    void theJsonOfEachKindSaysWhatItsRecordsSay() {
        Model model = new Model();
        for (Kind kind : SchemaReader.read().kinds()) {
            String path = "data/" + kind.file() + ".json";
            List<Entry> entries = kind.name().equals("story")
                    ? SITE.stories().stream().map(Story::entry).toList()
                    : SITE.ofKind(kind.name());
            if (FILES.files().containsKey(path)) {
                Map<String, JsonNode> told = each(json(path))
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
        ReadTable read = ReadTable.of(FILES.text(table + ".csv"));
        assertThat(read.faults()).isEmpty();
        JsonNode columns = json("data/" + name(table) + ".schema.json").path("columns");
        assertThat(read.header())
                .containsExactlyElementsOf(
                        each(columns).map(one -> one.path("titles").asText()).toList());
        JsonNode objects = json(table + ".json");
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
        boolean isFlat = !value.isObject() && each(value).noneMatch(JsonNode::isObject);
        if (!isFlat) {
            return holds(cell, value);
        }
        String expected = value.isArray()
                ? each(value).map(JsonNode::asText).collect(Collectors.joining(separator))
                : value.isNull() ? "" : value.asText();
        return cell.equals(expected);
    }

    private static boolean holds(String cell, JsonNode value) {
        if (value.has("unknown")) {
            return cell.contains(value.path("unknown").asText());
        }
        return value.isValueNode() ? cell.contains(value.asText()) : each(value).allMatch(one -> holds(cell, one));
    }

    /** As CSV on the Web parses a cell: null, then split, then the form of its type. */
    @ParameterizedTest
    @MethodSource("tables")
    void everyCellHasTheTypeThatItsSchemaStates(String table) {
        String folder = table.substring(0, table.lastIndexOf('/') + 1);
        JsonNode group = json(folder + "csv-metadata.json");
        assertThat(group.path("@context").get(0).asText()).isEqualTo("http://www.w3.org/ns/csvw");
        JsonNode told = each(group.path("tables"))
                .filter(one -> one.path("url").asText().equals(name(table) + ".csv"))
                .findFirst()
                .orElseThrow();
        String schema = Path.of(folder + told.path("tableSchema").asText())
                .normalize()
                .toString()
                .replace('\\', '/');
        JsonNode columns = json(schema).path("columns");
        ReadTable read = ReadTable.of(FILES.text(table + ".csv"));
        assertThat(faults(read, columns)).isEmpty();
        assertThat(read.values("编号")).hasSameSizeAs(read.rows());
    }

    private static List<String> faults(ReadTable read, JsonNode columns) {
        List<String> faults = new ArrayList<>();
        columns.forEach(column -> read.byId().forEach((id, row) -> {
            String cell = row.get(column.path("titles").asText());
            List<String> values = column.has("separator")
                    ? List.of(cell.split(Pattern.quote(column.path("separator").asText())))
                    : List.of(cell);
            values.stream()
                    .filter(value -> !NULLS.contains(value) && !fits(value, column.path("datatype")))
                    .forEach(value -> faults.add(id + " " + column.path("name").asText() + ": " + value));
        }));
        return faults;
    }

    private static boolean fits(String value, JsonNode type) {
        String base = type.isTextual() ? type.asText() : type.path("base").asText();
        return switch (base) {
            case "boolean" -> value.matches("true|false");
            case "integer" -> value.matches("-?[0-9]+");
            case "decimal" -> value.matches("-?[0-9]+(\\.[0-9]+)?");
            case "string" ->
                !type.has("format") || value.matches(type.path("format").asText());
            default -> throw new AssertionError("no type of ours: " + base);
        };
    }

    @Test
    void theDataPackageIsOneByTheOfficialSchema() throws IOException {
        assertThat(packageFaults(FILES.text("data/datapackage.json"))).isEmpty();
        assertThat(packageFaults(FILES.text("data/datapackage.json").replace("\"boolean\"", "\"truth\"")))
                .isNotEmpty();
        assertThat(packageFaults(FILES.text("data/datapackage.json").replace("\"path\": \"figures.csv\"", "\"p\": 1")))
                .isNotEmpty();
    }

    private static Set<ValidationMessage> packageFaults(String text) throws IOException {
        String schema = Files.readString(Path.of("src/test/resources/standards/tabular-data-package.json"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                .getSchema(schema)
                .validate(JSON.readTree(text));
    }

    @Test
    void theDataPackageDescribesTheTablesAsTheyAre() {
        JsonNode all = json("data/datapackage.json");
        Map<String, ReadTable> read = new TreeMap<>();
        all.path("resources")
                .forEach(one -> read.put(
                        one.path("name").asText(),
                        ReadTable.of(FILES.text("data/" + one.path("path").asText()))));
        assertThat(read)
                .hasSameSizeAs(tables().stream()
                        .filter(path -> path.startsWith("data/"))
                        .toList());
        Set<String> keys = new HashSet<>();
        for (JsonNode one : all.path("resources")) {
            ReadTable table = read.get(one.path("name").asText());
            JsonNode schema = one.path("schema");
            assertThat(each(schema.path("fields"))
                            .map(field -> field.path("name").asText()))
                    .containsExactlyElementsOf(table.header());
            for (JsonNode key : schema.path("foreignKeys")) {
                String target = key.path("reference").path("resource").asText();
                keys.add(one.path("name").asText() + " " + target);
                assertThat((target.isEmpty() ? table : read.get(target)).values("编号"))
                        .as("%s %s", one.path("name"), key)
                        .containsAll(table.values(key.path("fields").asText()));
            }
        }
        assertThat(keys).contains("figures places", "figures sources", "stations chains", "ledgers figures");
        assertThat(all.path("licenses").get(0).path("title").asText())
                .isEqualTo(SITE.settings().text("licence").orElseThrow());
    }

    @Test
    void theCatalogueIsRdfThatLeadsToEveryTable() throws JsonLdError {
        Map<String, Set<String>> objects = new TreeMap<>();
        for (RdfNQuad quad : JsonLd.toRdf(JsonDocument.of(new StringReader(FILES.text("data/catalog.jsonld"))))
                .get()
                .toList()) {
            objects.computeIfAbsent(quad.getPredicate().getValue().replaceFirst("^.*[/#]", ""), name -> new TreeSet<>())
                    .add(quad.getObject().getValue());
        }
        List<String> expected = tables().stream()
                .filter(path -> path.startsWith("data/"))
                .flatMap(path -> Stream.of(BASE + path + ".csv", BASE + path + ".json"))
                .toList();
        assertThat(objects.get("downloadURL")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(objects.get("distribution")).hasSameSizeAs(expected);
        assertThat(objects.get("dataset")).hasSize(expected.size() / 2);
        assertThat(objects.get("type"))
                .contains("http://www.w3.org/ns/dcat#Catalog", "http://www.w3.org/ns/dcat#Dataset");
        assertThat(objects.get("landingPage"))
                .allSatisfy(
                        page -> assertThat(FILES.files()).containsKey(page.substring(BASE.length()) + "index.html"));
        assertThat(objects.get("conformsTo"))
                .allSatisfy(file -> assertThat(FILES.files()).containsKey(file.substring(BASE.length())));
        assertThat(objects.get("label"))
                .containsExactly(SITE.settings().text("licence").orElseThrow());
        assertThat(objects).as("who publishes the site is not known").doesNotContainKey("publisher");
    }

    /** A bound that is lost, an id that changes, a type that does not hold. */
    @Test
    void plantedFaultsAreFound() {
        JsonNode columns = json("data/figures.schema.json").path("columns");
        String csv = FILES.text("data/figures.csv");
        assertThat(csv).contains("600余件,>=,600,,false,件");
        assertThat(faults(ReadTable.of(csv.replace("600余件,>=,600,,", "600余件,>=,余,,")), columns))
                .containsExactly("xiangtan-xian/matters-resolved lower: 余");
        assertThat(faults(ReadTable.of(csv.replace("600余件,>=,600,,false", "600余件,>=,600,,否")), columns))
                .containsExactly("xiangtan-xian/matters-resolved exact: 否");
        Model model = new Model();
        Entry ledger = SITE.ofKind("ledger").get(0);
        JsonNode told = json("data/ledgers.json").get(0);
        ((ObjectNode) told).put("handlers", "县委").remove("collected");
        ((ObjectNode) told).put("open_reason", "没有人写过");
        model.compare(ledger, told);
        assertThat(model.faults())
                .containsExactlyInAnyOrder(
                        ledger.id() + " handlers is 县委, not 政府责任部门",
                        ledger.id() + " open_reason is made up: \"没有人写过\"");
    }

    @Test
    void everyColumnOfEveryTableIsExplainedOnAPage() {
        tables().stream().filter(path -> path.startsWith("data/")).forEach(table -> {
            String page = FILES.text(table + "/index.html");
            ReadTable.of(FILES.text(table + ".csv"))
                    .header()
                    .forEach(title -> assertThat(page).as(table).contains("<dt>" + title + "</dt>"));
            each(json("data/" + name(table) + ".schema.json").path("columns"))
                    .forEach(column -> assertThat(page)
                            .contains("<code>" + column.path("name").asText() + "</code>"));
            assertThat(page)
                    .contains(SITE.settings().text("licence").orElseThrow())
                    .contains(name(table) + ".csv", name(table) + ".json");
        });
    }

    /** With the styles, as a phone loads it. */
    @Test
    void thePagesOfTheDataAreSmall() {
        int styles = FILES.files().entrySet().stream()
                .filter(file -> file.getKey().matches("assets/site\\..*\\.css"))
                .mapToInt(file -> file.getValue().length)
                .sum();
        assertThat(FILES.files().entrySet().stream()
                        .filter(file -> file.getKey().matches("(?:.*/)?data/(?:.*/)?index\\.html"))
                        .toList())
                .hasSizeGreaterThan(40)
                .allSatisfy(file -> assertThat(file.getValue().length + styles)
                        .as(file.getKey())
                        .isLessThan(60_000));
    }
}
