package kanjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kanjian.testing.Golden;
import kanjian.testing.SampleProject;
import kanjian.testing.SampleProject.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kanjian figures}: what it prints of a text, and what it refuses. */
class FiguresCommandTest {
    private static final Path RECORDED = Path.of("src/test/resources/cli/figures");
    private static final Path CASES = Path.of("src/test/resources/figures/cases.txt");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path home;

    private SampleProject project() {
        return SampleProject.empty(home);
    }

    private Result typed(String text, String... options) {
        String[] words =
                Stream.concat(Stream.of("figures", "-"), Stream.of(options)).toArray(String[]::new);
        return project().type(text).run(words);
    }

    private JsonNode json(String text, String... options) {
        String[] all =
                Stream.concat(Stream.of(options), Stream.of("--format", "json")).toArray(String[]::new);
        return tree(typed(text, all));
    }

    private static JsonNode tree(Result result) {
        assertThat(result.code()).as(result.err()).isZero();
        try {
            return JSON.readTree(result.out());
        } catch (IOException e) {
            throw new AssertionError(result.out(), e);
        }
    }

    /** The first ninety lines of the table are words that prose may hold; below them stand values of records. */
    private static List<String> cases() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .limit(90)
                .toList();
    }

    @Test
    void theCasesOfTheRulesAreReadAsTheTableSays() throws IOException {
        String text =
                cases().stream().map(line -> line.replaceFirst(" \\| .*", "")).collect(Collectors.joining("\n"));
        Map<Integer, List<JsonNode>> byLine = figures(json(text)).stream()
                .collect(Collectors.groupingBy(figure -> figure.path("line").asInt()));
        List<String> read = IntStream.rangeClosed(1, 90)
                .mapToObj(line -> byLine.getOrDefault(line, List.of()).stream()
                        .map(FiguresCommandTest::row)
                        .collect(Collectors.joining(" and ")))
                .toList();
        List<String> said = cases().stream()
                .map(line -> line.replaceFirst("[^|]* \\| ", "").replaceFirst("^name$", ""))
                .toList();

        assertThat(read).isEqualTo(said);
    }

    private static List<JsonNode> figures(JsonNode array) {
        return stream(array).filter(one -> one.path("figure").asBoolean()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String row(JsonNode figure) {
        List<JsonNode> values = stream(figure.path("values")).toList();
        String unit = values.size() > 1 ? "-" : values.get(0).path("unit").asText("-");
        return values.stream().map(FiguresCommandTest::value).collect(Collectors.joining("+")) + " | "
                + figure.path("bound").asText() + " | " + (unit.equals("null") ? "-" : unit);
    }

    private static String value(JsonNode value) {
        return Stream.of("low", "high")
                .map(value::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .distinct()
                .collect(Collectors.joining(".."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void aStoryIsReadAsRecorded(String format) {
        Result result = project().run("figures", RECORDED.resolve("story.md").toString(), "--format", format);

        assertThat(result.code()).isZero();
        Golden.verify(RECORDED.resolve("story." + format), result.out());
        assertThat(result.err()).isEqualTo("数字15个；时间、名称等不是数字的7处\n");
    }

    @Test
    void everyObjectHasTheSameKeys() {
        List<List<String>> keys = stream(json("新建12个，今年9月，《30条举措》，第五届，增长5%"))
                .map(one -> {
                    List<String> names = new ArrayList<>();
                    one.fieldNames().forEachRemaining(names::add);
                    return names;
                })
                .distinct()
                .toList();

        assertThat(keys)
                .containsExactly(List.of(
                        "text",
                        "line",
                        "column",
                        "values",
                        "bound",
                        "share",
                        "change",
                        "direction",
                        "base",
                        "period",
                        "figure",
                        "reason"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "今年1月至9月新建12个 | 2023-01 | 2023-09",
                "截至9月底新建12个 | null | 2023-09-30",
                "2022年以来新建12个 | 2022-01-01 | 2023-11-06",
                "11月16日新建12个 | 2022-11-16 | 2022-11-16",
                "去年10月新建12个 | 2022-10 | 2022-10",
            })
    void aFigureHasThePeriodOfItsSentence(String text, String start, String end) {
        JsonNode period = figures(json(text, "--date", "2023-11-06")).get(0).path("period");

        assertThat(period.path("start").asText()).isEqualTo(start);
        assertThat(period.path("end").asText()).isEqualTo(end);
    }

    @Test
    void aTimeIsListedWithItsPeriodAndIsNoFigure() {
        JsonNode time = json("今年1月至9月", "--date", "2023-11-06").get(0);

        assertThat(time.path("figure").asBoolean()).isFalse();
        assertThat(time.path("reason").asText()).isEqualTo("时间");
        assertThat(time.path("period").path("start").asText()).isEqualTo("2023-01");
    }

    @Test
    void withoutADateTheYearStaysUnknownAndTheCureIsTold() {
        Result result = typed("去年10月新建12个");

        assertThat(result.out()).contains("10月（年份待核）");
        assertThat(result.err()).endsWith("→ 今年、去年这样的时间要从文章的日期推算，请写 --date\n");
    }

    @Test
    void theDateAskedForGoesBeforeThatOfTheStory() {
        String story = "---\ndate: 2020-05-01\n---\n今年新建12个\n";

        assertThat(json(story).toString()).contains("\"start\":\"2020\"");
        assertThat(json(story, "--date", "2023-11-06").toString()).contains("\"start\":\"2023\"");
    }

    @Test
    void theBoundsOfACompoundAreEachTold() {
        JsonNode compound = json("440户690余人").get(0);

        assertThat(compound.path("bound").isNull()).isTrue();
        assertThat(stream(compound.path("values"))
                        .map(value -> value.path("bound").asText()))
                .containsExactly("=", ">=");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'---\ndate: 2023-11-06\ncount: 5个\n---\n新建12个' | 12个@5:3",
                "'---\n\n新建12个' | 12个@3:3",
                "'时间：9月\n新建12个' | 12个@2:3",
                "'\uFEFF新建12个\r\n改造3处\r\n' | '12个@1:3 3处@2:3'",
                "'𬱖山新建12个' | 12个@1:5",
            })
    void placesAreThoseOfTheFile(String text, String places) {
        String read = figures(json(text)).stream()
                .map(one -> one.path("text").asText() + "@" + one.path("line") + ":" + one.path("column"))
                .collect(Collectors.joining(" "));

        assertThat(read).isEqualTo(places);
    }

    @Test
    void anEmptyTextHasNoFigures() {
        assertThat(typed("", "--format", "json").out()).isEqualTo("[]\n");
        assertThat(typed("").out()).isEmpty();
        assertThat(typed("").code()).isZero();
    }

    @Test
    void aVeryLongLineIsRead() {
        assertThat(json("代表走访12户，".repeat(20_000))).hasSize(20_000);
    }

    @Test
    void aTextInAnotherEncodingIsRefusedWithItsCure() throws IOException {
        Files.write(home.resolve("gbk.txt"), "代表为群众解决事项600余件".getBytes(Charset.forName("GBK")));
        Result result = project().run("figures", "HOME/gbk.txt");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("R101", "GBK");
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        Files.write(home.resolve("photo.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1, 2, 3, (byte) 0xFF, 0});
        Result result = project().run("figures", "HOME/photo.jpg", "--format", "json");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("R102").doesNotContain("Exception");
    }

    @Test
    void aCharacterThatCutsAFigureIsReportedAndNothingIsRead() {
        Result result = typed("解决事项6\u200B00余件");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("标准输入:1:6", "R104");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(project().run("figures", "HOME").code()).isEqualTo(1);
    }

    @Test
    void theFilesOfACommandAreUtf8WhateverTheMachineSays() throws IOException {
        Files.writeString(home.resolve("plain.txt"), "新建１２个", StandardCharsets.UTF_8);

        assertThat(project().run("figures", "HOME/plain.txt").out()).isEqualTo("1:3  １２个  读作 12 个\n");
    }
}
