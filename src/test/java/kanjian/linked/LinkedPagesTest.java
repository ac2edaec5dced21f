package kanjian.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kanjian.testing.FileTree;
import kanjian.testing.Golden;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What finished pages say in the words of schema.org, read by a parser of another maker and held against its vocabulary. */
class LinkedPagesTest {
    private static final Path RECORDED = Path.of("src/test/resources/linked");
    private static final Pattern BLOCK =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path home;

    private static FileTree site;

    @BeforeAll
    static void buildOnce() throws IOException {
        SampleProject project = SampleProject.minimal(home).lay(Path.of("src/test/resources/profiles/npc"));
        SampleProject.Result built = project.run("build", "--now", "2026-11-21");
        assertThat(built.code()).as(built.err()).isZero();
        site = FileTree.of(home.resolve("site"));
    }

    private static List<JsonNode> graph(String html) {
        Matcher block = BLOCK.matcher(html);
        if (!block.find()) {
            return List.of();
        }
        try {
            JsonNode root = JSON.readTree(block.group(1));
            assertThat(root.path("@context").asText()).isEqualTo("https://schema.org");
            return StreamSupport.stream(root.path("@graph").spliterator(), false)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(block.group(1), e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "home, index.html",
        "story, stories/new-well/index.html",
        "reprint, stories/reprinted/index.html",
        "place, places/yunxi/index.html",
        "deputy, deputies/he-qing/index.html",
        "station, stations/shiqiao/index.html",
        "station-weekly, stations/weekly/index.html",
        "station-second, stations/second/index.html",
        "station-market, stations/market/index.html",
        "table, data/stations/index.html",
        "exact, figures/yunxi/wells-repaired/index.html",
        "at-least, figures/yunxi/households/index.html",
        "in-words, figures/yunxi/rank/index.html",
        "indicator, indicators/wells/index.html",
        "data, data/index.html",
        "list, stories/index.html",
    })
    void aPageSaysAsRecorded(String name, String path) throws IOException {
        String told = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(graph(site.text(path)));
        Golden.verify(RECORDED.resolve(name + ".json"), told.replace("\r\n", "\n") + "\n");
    }

    @Test
    void aLowerLimitIsNeverAValue() {
        JsonNode observation =
                graph(site.text("figures/yunxi/households/index.html")).get(0);
        assertThat(observation.path("description").asText()).isEqualTo("600余户");
        assertThat(observation.has("value")).isFalse();
        assertThat(observation.has("maxValue")).isFalse();
        assertThat(observation.path("minValue").isNumber()).isTrue();
        assertThat(observation.path("minValue").intValue()).isEqualTo(600);
    }

    /** Words that say no number without doubt come as words alone. */
    @ParameterizedTest
    @CsvSource({
        "more, minValue 600",
        "below, maxValue 40000000",
        "range, minValue 10 maxValue 15",
        "share, value 30",
        "about, ''",
        "two, ''",
        "part, ''",
        "some, ''"
    })
    void numbersStandWhereTheWordsSayThemOnly(String figure, String expected) {
        JsonNode observation =
                graph(site.text("figures/yunxi/" + figure + "/index.html")).get(0);
        assertThat(observation.path("@type").asText()).isEqualTo("Observation");
        assertThat(observation.path("description").asText()).isNotBlank();
        assertThat(Stream.of("value", "minValue", "maxValue")
                        .filter(observation::has)
                        .map(name -> name + " " + observation.path(name).asText())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void aTargetIsNoObservation() {
        assertThat(graph(site.text("figures/yunxi/target/index.html")))
                .extracting(thing -> thing.path("@type").asText())
                .containsExactly("BreadcrumbList");
    }

    /** The hour is not made up, and who only says 每个赶集的日子 has no day that a calendar could hold. */
    @ParameterizedTest
    @CsvSource({
        "shiqiao, 2026-12-06, P1M, byMonthDay, 6",
        "weekly,  2026-11-25, P1W, byDay,      WE",
        "second,  2026-12-09, P1M, byDay,      2WE",
        "market,  '',         '',  '',         ''"
    })
    void theNextStationDayIsAnEventWhereTheRecordNamesADay(
            String station, String day, String frequency, String property, String value) {
        List<JsonNode> events = graph(site.text("stations/" + station + "/index.html")).stream()
                .filter(thing -> thing.path("@type").asText().equals("Event"))
                .toList();
        assertThat(events).hasSize(day.isEmpty() ? 0 : 1);
        events.forEach(event -> {
            assertThat(event.path("startDate").asText()).isEqualTo(day);
            assertThat(event.path("eventSchedule").path("repeatFrequency").asText())
                    .isEqualTo(frequency);
            assertThat(event.path("eventSchedule").path(property).asText()).isEqualTo(value);
            assertThat(event.findValue("startTime")).isNull();
        });
    }

    @Test
    void everyPropertyBelongsToItsType() throws IOException {
        Map<String, Set<String>> vocabulary = vocabulary();
        List<String> strangers = new ArrayList<>();
        Set<String> types = new TreeSet<>();
        site.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> graph(site.text(path)).forEach(node -> hold(node, vocabulary, types, strangers)));
        assertThat(strangers).isEmpty();
        assertThat(types)
                .contains(
                        "WebSite",
                        "SearchAction",
                        "GovernmentOrganization",
                        "NewsArticle",
                        "Person",
                        "Place",
                        "Event",
                        "Schedule",
                        "Observation",
                        "BreadcrumbList",
                        "DataCatalog",
                        "Dataset");
    }

    private static void hold(
            JsonNode node, Map<String, Set<String>> vocabulary, Set<String> types, List<String> strangers) {
        String type = node.path("@type").asText();
        if (!type.isEmpty()) {
            types.add(type);
            node.fieldNames().forEachRemaining(name -> {
                if (!name.startsWith("@")
                        && !vocabulary.getOrDefault(type, Set.of()).contains(name.replaceFirst("-input$", ""))) {
                    strangers.add(type + " " + name);
                }
            });
        }
        node.forEach(child -> hold(child, vocabulary, types, strangers));
    }

    private static Map<String, Set<String>> vocabulary() throws IOException {
        return Files.readAllLines(RECORDED.resolve("schemaorg.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(cells -> cells[0], cells -> Set.copyOf(Arrays.asList(cells[1].split(" ")))));
    }

    @Test
    void aTitleCannotEndTheElementItStandsIn() {
        String html = site.text("stories/reprinted/index.html");
        Matcher block = BLOCK.matcher(html);
        assertThat(block.find()).isTrue();
        assertThat(block.group(1)).doesNotContain("<", ">", "&");
        assertThat(graph(html).get(0).path("headline").asText()).isEqualTo("转来的报道 <b> & “引号”");
    }
}
