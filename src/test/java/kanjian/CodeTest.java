package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problem;
import kanjian.testing.CaseFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue of problems: each has its words, its page and its case. */
class CodeTest {
    private static final Path PAGES = Path.of("src/main/resources/kanjian/explain");
    private static final List<String> HEADINGS = List.of("## 是什么", "## 为什么", "## 怎么改", "## 例子");

    /** Codes that no folder laid over the minimal site can bring about, and the test that does. */
    private static final Set<String> WITHOUT_CASE = Set.of(
            "R001 LauncherTest",
            "R014 OutputFolderTest",
            "R016 ServeCommandTest",
            "R204 PositionTest",
            "R630 CardFilesTest");

    /** More than any sentence has; the argument itself tells which one it is. */
    private static final List<String> ARGUMENTS =
            IntStream.rangeClosed(1, 9).mapToObj(i -> "⟨" + i + "⟩").toList();

    private static final Pattern ARGUMENT = Pattern.compile("⟨\\d⟩");
    private static final Pattern HALF_WIDTH =
            Pattern.compile("[\\p{IsHan}，。；：“”（）][,;:!?()]|[,;:!?()][\\p{IsHan}，。；：“”（）]");
    private static final Pattern SYNTAX =
            Pattern.compile("\\{[^}]*}|类别:(地方/)?编号|名称: 内容|\\[[^\\]]*]:?|[a-z]+:[^ ，。；、]*|<!--|-->");

    @Test
    void idsAreUniqueAndInTheirBands() {
        assertThat(Code.values())
                .extracting(Code::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("R[0-6]\\d\\d"));
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void sentencesUseTheirArguments(Code code) {
        Problem problem = problem(code);
        Set<String> all = arguments(problem.chinese() + problem.english() + problem.cure());
        if (code.id().startsWith("R1")) {
            all.add(ARGUMENTS.get(0)); // there the second one is the corrected line, whatever the first is used for
        }
        assertThat(all)
                .as("arguments are numbered without gaps")
                .containsExactlyElementsOf(ARGUMENTS.subList(0, all.size()));
        assertThat(arguments(problem.english()))
                .as("the English sentence knows nothing that the Chinese one hides but names for machines")
                .hasSizeLessThanOrEqualTo(arguments(problem.chinese()).size() + 1);
        assertThat(problem.cure()).isNotBlank();
        assertThat(problem.chinese() + problem.cure())
                .doesNotContain("。。", "  ")
                .doesNotEndWith("。");
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void chineseSentencesHaveChinesePunctuation(Code code) {
        Problem problem = problem(code);
        for (String sentence : List.of(problem.chinese(), problem.cure())) {
            String prose = SYNTAX.matcher(sentence).replaceAll("x");
            assertThat(HALF_WIDTH.matcher(prose).results().map(MatchResult::group))
                    .as(prose)
                    .isEmpty();
        }
        assertThat(problem.english()).matches("\\P{IsHan}*").doesNotContain("，", "：", "（", "）");
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeIsExplained(Code code) throws IOException {
        List<String> page = Files.readAllLines(PAGES.resolve(code.id() + ".md"));
        assertThat(page.get(0)).startsWith("# " + code.id() + " ").doesNotEndWith("。");
        List<String> outside = outsideFences(page);
        assertThat(outside.stream().filter(line -> line.startsWith("## "))).containsExactlyElementsOf(HEADINGS);
        assertThat(outside.stream().filter(line -> line.startsWith("#"))).hasSize(1 + HEADINGS.size());
        assertThat(outside).contains("错：", "对：");
        assertThat(page.stream().filter(line -> line.startsWith("```"))).hasSizeGreaterThanOrEqualTo(4);
    }

    private static List<String> outsideFences(List<String> page) {
        boolean[] inside = {false};
        return page.stream()
                .filter(line -> {
                    inside[0] ^= line.startsWith("```");
                    return !inside[0];
                })
                .toList();
    }

    @Test
    void everyPageExplainsACode() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .allMatch(id -> Code.of(id).isPresent());
        }
    }

    @Test
    void everyCodeStandsInTheReportOfACase() throws IOException {
        Set<String> told = new TreeSet<>();
        for (Path folder : CaseFolder.named("R")) {
            String report = Files.readString(folder.resolve("report.txt"));
            String id = folder.getFileName().toString().substring(0, 4);
            if (report.contains(" " + id + "  ")) {
                told.add(id);
            }
        }
        Predicate<String> elsewhere = id -> WITHOUT_CASE.stream().anyMatch(entry -> entry.startsWith(id));
        assertThat(Arrays.stream(Code.values()).map(Code::id).filter(id -> !told.contains(id) && !elsewhere.test(id)))
                .as("codes without a case folder of their own")
                .isEmpty();
    }

    private static Problem problem(Code code) {
        return new Problem(code, Location.of("a"), ARGUMENTS);
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
