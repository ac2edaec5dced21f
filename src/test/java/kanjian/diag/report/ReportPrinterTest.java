package kanjian.diag.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problem;
import kanjian.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportPrinterTest {
    private static final Path RECORDED = Path.of("src/test/resources/reports");
    private static final String STORY = "content/places/咸丰 县/故事.md";

    private static final List<String> LINES = List.of(
            "title: 代表进站听民意 #1",
            "e\u0301te\u0301: 全家👨‍👩‍👧都来了 #2",
            "\tTab 行 #3",
            "甲\u202E乙\u001B[31m #4",
            "长".repeat(80) + "靶" + "尾".repeat(80),
            "short" + " ".repeat(120) + "x");

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatIsAsRecorded(ReportFormat format) {
        Golden.verify(RECORDED.resolve("report." + format.word()), print(format, problems()));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void nothingToSayIsAsRecorded(ReportFormat format) {
        Golden.verify(RECORDED.resolve("nothing." + format.word()), print(format, List.of()));
    }

    @Test
    void theCaretStandsInTheCellOfTheCharacter() {
        String[] lines = print(ReportFormat.TEXT, problems()).split("\n");
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].strip().equals("^")) {
                int caret = Cells.width(lines[i].substring(0, lines[i].indexOf('^')));
                String pointed = fromCell(lines[i - 1], caret);
                assertThat(pointed).startsWith(pointed.contains("靶") ? "靶" : pointed.contains("#") ? "#" : "x");
            }
        }
    }

    private static String fromCell(String line, int cell) {
        int end = 0;
        while (Cells.width(line.substring(0, end)) < cell || Character.isLowSurrogate(line.charAt(end))) {
            end++;
        }
        return line.substring(end);
    }

    @Test
    void longLinesAreCutToAHundredCells() {
        assertThat(print(ReportFormat.TEXT, problems())
                        .lines()
                        .filter(line -> line.contains("…") && !line.contains("个问题")))
                .isNotEmpty()
                .allMatch(line -> Cells.width(line) <= 4 + 2 + 101);
    }

    @Test
    void twentyProblemsOfAFileAreShownAndTheRestCounted() {
        List<Problem> many = new ArrayList<>();
        for (int line = 1; line <= 23; line++) {
            many.add(new Problem(Code.YAML_TAB, Location.of("a.yaml", line, 1), List.of("", "x")));
        }
        many.add(new Problem(Code.YAML_TAB, Location.of("b.yaml", 1, 1), List.of("", "x")));
        String report = print(ReportFormat.TEXT, many);
        assertThat(report)
                .contains("a.yaml:20:1")
                .doesNotContain("a.yaml:21:1")
                .contains("……本文件还有 3 个问题", "b.yaml:1:1");
        assertThat(report).endsWith("共 24 个错误，涉及 2 个文件\n");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"JSON", "SARIF"})
    void formatsForProgramsParseBack(ReportFormat format) throws IOException {
        JsonNode read = new ObjectMapper().readTree(print(format, problems()));
        assertThat(read.findValuesAsText("chinese").size()
                        + read.findValuesAsText("ruleId").size())
                .isEqualTo(problems().size());
    }

    @Test
    void noFormatPrintsWhatCommandsATerminalOrTurnsTheReadingDirection() {
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(print(format, problems())).doesNotContain("\u001B", "\u202E");
        }
    }

    @Test
    void namesOfFormatsAreThoseOfTheCommandLine() {
        assertThat(ReportFormat.of("sarif")).contains(ReportFormat.SARIF);
        assertThat(ReportFormat.of("xml")).isEmpty();
    }

    private static String print(ReportFormat format, List<Problem> problems) {
        return new ReportPrinter(format, ReportPrinterTest::line).print(problems);
    }

    private static Optional<String> line(Location at) {
        return at.line() <= LINES.size() ? Optional.of(LINES.get(at.line() - 1)) : Optional.empty();
    }

    private static List<Problem> problems() {
        return List.of(
                new Problem(Code.YAML_CUT_BY_HASH, Location.of(STORY, 1, 16), List.of("#1", "改")),
                new Problem(Code.YAML_CUT_BY_HASH, Location.of(STORY, 2, 19), List.of("100%, a:b\n", "改")),
                new Problem(Code.YAML_CUT_BY_HASH, Location.of(STORY, 3, 8), List.of("#3", "改")),
                new Problem(Code.YAML_CUT_BY_HASH, Location.of(STORY, 4, 10), List.of("\u001B[31m\u202E", "改")),
                new Problem(Code.YAML_TAB, Location.of("content/a.yaml", 5, 81), List.of("", "\"引号\\")),
                new Problem(Code.YAML_TAB, Location.of("content/a.yaml", 6, 126), List.of("", "x")),
                new Problem(Code.YAML_TAB, Location.of("content/a.yaml", 7, 1), List.of("", "没有这一行")),
                new Problem(Code.LINE_TOO_LONG, Location.of("content/b.yaml", 5, 0), List.of("200000")),
                new Problem(Code.FILE_TOO_LARGE, Location.of("content/c.yaml"), List.of("5 MB")));
    }
}
