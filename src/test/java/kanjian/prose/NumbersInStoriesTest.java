package kanjian.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kanjian.build.Pipeline;
import kanjian.build.Survey;
import kanjian.diag.Problem;
import kanjian.testing.Home;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each number of a story is bound, excused or reported: a table of texts, and what becomes of the numbers in them. */
class NumbersInStoriesTest {
    private static final Path TABLE = Path.of("src/test/resources/prose/numbers.txt");
    private static final int FIRST_LINE = 9;

    @TempDir
    private static Path home;

    private static Survey survey;

    /** One row of the table. */
    record Row(int number, String date, String text, String counts, String problems) {
        static Row of(int number, String line) {
            String[] cells = line.split("¦", -1);
            return new Row(
                    number,
                    cells[0].strip(),
                    cells[1].strip().replace("\\n", "\n"),
                    cells[2].strip(),
                    cells[3].strip());
        }

        String path() {
            return "content/places/yunxi/stories/row-" + number + ".md";
        }

        String file() {
            String day = date.equals("-") ? "{unknown: 未载, reason: 报道没有日期}" : date;
            return "---\ntitle: 又有事\ndate: " + day + "\nactor: government\ntopics: [water]\nsources: [yunxi-bao]\n"
                    + "status: ready\n---\n" + text + "\n";
        }
    }

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (!line.startsWith("#")) {
                rows.add(Row.of(rows.size(), line));
            }
        }
        return rows;
    }

    @BeforeAll
    static void surveyOnce() throws IOException {
        SampleProject project = SampleProject.minimal(home);
        rows().forEach(row -> project.write(row.path(), row.file()));
        survey = Pipeline.survey(home, Home.NOW);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void isDecidedAsTheTableSays(Row row) {
        Survey.Line line = survey.stories().stream()
                .filter(one -> one.path().equals(row.path()))
                .findFirst()
                .orElseThrow();
        assertThat(line.bound() + " " + line.excused() + " " + line.unbound()).isEqualTo(row.counts());
        assertThat(survey.report().stream()
                        .filter(problem -> problem.at().file().equals(row.path()))
                        .map(NumbersInStoriesTest::brief)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(row.problems());
    }

    private static String brief(Problem problem) {
        return problem.code().id() + "@" + (problem.at().line() - FIRST_LINE + 1) + ":"
                + problem.at().column();
    }

    /** The repository's own stories with every link to a figure taken out: each number is missed, and the lost link offered again. */
    @Test
    void missesEveryNumberWhoseLinkIsTakenAway(@TempDir Path folder) {
        Home.copy(Path.of("content"), folder.resolve("content"));
        List<Survey.Line> before = Pipeline.survey(folder, Home.NOW).stories();
        Function<String, String> unlinked = text -> text.replaceAll("\\[([^\\]]*)\\]\\(figure:[^)]*\\)", "$1");
        before.forEach(story -> rewrite(folder.resolve(story.path()), unlinked));
        List<Survey.Line> after = Pipeline.survey(folder, Home.NOW).stories();
        assertThat(after)
                .extracting(Survey.Line::unbound)
                .containsExactlyElementsOf(
                        before.stream().map(Survey.Line::bound).toList());
        assertThat(after.stream().flatMap(story -> story.open().stream()).map(Problem::cure))
                .hasSizeGreaterThan(150)
                .filteredOn(cure -> !cure.startsWith("写成 ["))
                .as("told in words by its record (大半壁江山)")
                .singleElement()
                .asString()
                .contains("[大半]");
    }

    private static void rewrite(Path file, Function<String, String> change) {
        try {
            Files.writeString(file, change.apply(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
