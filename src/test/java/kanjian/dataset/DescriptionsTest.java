package kanjian.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What describes the open data to programs, read by tools of other makers: it is so, and the tables are as it says. */
class DescriptionsTest {
    private static final String BASE = "https://kanjian.example/";
    private static final Set<String> NULLS = Set.of("", "未公布", "未载", "待核");

    static List<String> tables() {
        return OpenTables.tables();
    }

    /** As CSV on the Web parses a cell: null, then split, then the form of its type. */
    @ParameterizedTest
    @MethodSource("tables")
    void everyCellHasTheTypeThatItsSchemaStates(String table) {
        String folder = table.substring(0, table.lastIndexOf('/') + 1);
        JsonNode group = OpenTables.json(folder + "csv-metadata.json");
        assertThat(group.path("@context").get(0).asText()).isEqualTo("http://www.w3.org/ns/csvw");
        JsonNode told = OpenTables.each(group.path("tables"))
                .filter(one -> one.path("url").asText().equals(OpenTables.name(table) + ".csv"))
                .findFirst()
                .orElseThrow();
        String schema = Path.of(folder + told.path("tableSchema").asText())
                .normalize()
                .toString()
                .replace('\\', '/');
        JsonNode columns = OpenTables.json(schema).path("columns");
        ReadTable read = ReadTable.of(OpenTables.FILES.text(table + ".csv"));
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
        assertThat(packageFaults(OpenTables.FILES.text("data/datapackage.json")))
                .isEmpty();
        assertThat(packageFaults(OpenTables.FILES.text("data/datapackage.json").replace("\"boolean\"", "\"truth\"")))
                .isNotEmpty();
        assertThat(packageFaults(OpenTables.FILES
                        .text("data/datapackage.json")
                        .replace("\"path\": \"figures.csv\"", "\"p\": 1")))
                .isNotEmpty();
    }

    private static Set<ValidationMessage> packageFaults(String text) throws IOException {
        String schema = Files.readString(Path.of("src/test/resources/standards/tabular-data-package.json"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                .getSchema(schema)
                .validate(OpenTables.JSON.readTree(text));
    }

    @Test
    void theDataPackageDescribesTheTablesAsTheyAre() {
        JsonNode all = OpenTables.json("data/datapackage.json");
        Map<String, ReadTable> read = new TreeMap<>();
        all.path("resources")
                .forEach(one -> read.put(
                        one.path("name").asText(),
                        ReadTable.of(
                                OpenTables.FILES.text("data/" + one.path("path").asText()))));
        assertThat(read)
                .hasSameSizeAs(tables().stream()
                        .filter(path -> path.startsWith("data/"))
                        .toList());
        Set<String> keys = new HashSet<>();
        for (JsonNode one : all.path("resources")) {
            ReadTable table = read.get(one.path("name").asText());
            JsonNode schema = one.path("schema");
            assertThat(OpenTables.each(schema.path("fields"))
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
                .isEqualTo(OpenTables.SITE.settings().text("licence").orElseThrow());
    }

    @Test
    void theCatalogueIsRdfThatLeadsToEveryTable() throws JsonLdError {
        Map<String, Set<String>> objects = new TreeMap<>();
        for (RdfNQuad quad : JsonLd.toRdf(
                        JsonDocument.of(new StringReader(OpenTables.FILES.text("data/catalog.jsonld"))))
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
                .allSatisfy(page ->
                        assertThat(OpenTables.FILES.files()).containsKey(page.substring(BASE.length()) + "index.html"));
        assertThat(objects.get("conformsTo"))
                .allSatisfy(file -> assertThat(OpenTables.FILES.files()).containsKey(file.substring(BASE.length())));
        assertThat(objects.get("label"))
                .containsExactly(OpenTables.SITE.settings().text("licence").orElseThrow());
        assertThat(objects).as("who publishes the site is not known").doesNotContainKey("publisher");
    }

    /** A bound that is lost, a truth value in other words. */
    @Test
    void plantedFaultsAreFound() {
        JsonNode columns = OpenTables.json("data/figures.schema.json").path("columns");
        String csv = OpenTables.FILES.text("data/figures.csv");
        assertThat(csv).contains("600余件,>=,600,,false,件");
        assertThat(faults(ReadTable.of(csv.replace("600余件,>=,600,,", "600余件,>=,余,,")), columns))
                .containsExactly("xiangtan-xian/matters-resolved lower: 余");
        assertThat(faults(ReadTable.of(csv.replace("600余件,>=,600,,false", "600余件,>=,600,,否")), columns))
                .containsExactly("xiangtan-xian/matters-resolved exact: 否");
    }
}
