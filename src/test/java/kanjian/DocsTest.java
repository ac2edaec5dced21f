package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.cli.Main;
import kanjian.testing.FileTree;
import kanjian.testing.Home;
import kanjian.testing.JavaSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so. */
class DocsTest {
    private static final Pattern FENCE =
            Pattern.compile("(?:^<!-- (\\S+) -->\n)?^```(\\w*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern NAME_IN_YAML = Pattern.compile("# (\\S+)\n");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern COMMAND = Pattern.compile("\\./kanjian ([a-z]+)");
    private static final Pattern COMMAND_WITH_WORD = Pattern.compile("`\\./kanjian (explain|schema) (\\w+)`");
    private static final Pattern PROGRAM_COMMAND = Pattern.compile("(?m)^  ([a-z]+) {2,}\\S");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
    private static final Pattern PACKAGE_LINE = Pattern.compile("(?m)^[123 ]{8}((?:[a-z]+ ?)+) {2,}\\S");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?kanjian\\.([a-z]+)\\.");
    private static final String STORY = "content/places/qingshi/stories/well.md";

    private static String readme;

    @TempDir
    private Path home;

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    /** A block of code and the file that it stands for; the name is empty where it is none. */
    private record Block(String language, String name, String text) {
        static Block of(MatchResult fence) {
            String name = fence.group(1) == null ? "" : fence.group(1);
            String text = fence.group(3);
            if (fence.group(2).equals("yaml")) {
                name = NAME_IN_YAML
                        .matcher(text)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1);
            }
            return new Block(fence.group(2), name, text);
        }

        /** A theme of its own, and a kind of records that it draws. */
        boolean isOfTheme() {
            return name.startsWith("themes/") || name.startsWith("content/schema/");
        }

        boolean isFile() {
            return List.of("yaml", "markdown", "html").contains(language);
        }
    }

    private static List<Block> blocks() {
        return FENCE.matcher(readme).results().map(Block::of).toList();
    }

    /** The examples, with what the README tells to keep. */
    private void layOutExamples() throws IOException {
        Home.copy(Path.of("themes/kanjian"), home.resolve("themes/kanjian"));
        Home.copy(Path.of("content/pages"), home.resolve("content/pages"));
        layOut(block -> !block.isOfTheme());
    }

    private void layOut(Predicate<Block> which) throws IOException {
        for (Block block : blocks().stream().filter(Block::isFile).filter(which).toList()) {
            assertThat(block.name()).matches("(content|themes/own)/.*");
            write(block.name(), block.text());
        }
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(home.resolve(path).getParent());
        Files.writeString(home.resolve(path), text);
    }

    /** How a command ended, and what it printed on either stream. */
    private record Result(int code, String said) {}

    private Result run(String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = Main.run(words, home, Map.of(), print, print);
        return new Result(code, said.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void theExamplesAreACompleteSite() throws IOException {
        layOutExamples();
        Result built = run("build", "--strict", "--now", "2026-11-21");
        assertThat(built.code()).as(built.said()).isZero();
        assertThat(built.said()).startsWith("没有发现问题\n");
        FileTree site = FileTree.of(home.resolve("site"));
        assertThat(site.text("figures/qingshi/matters-solved/index.html")).contains("600余件");
        assertThat(site.text("figures/qingshi/wells-repaired/index.html")).contains("未载", "报道没有写是哪几个月");
    }

    @Test
    void theExampleOfAThemeIsLaidOverTheShippedOne() throws IOException {
        layOutExamples();
        layOut(Block::isOfTheme);
        write(
                "content/places/qingshi/livelihood-votes.yaml",
                "- {编号: wells, 名称: 修井, 得票: {未知: 未公布, 原因: 只公布了名次}, 来源: qingshi-bao, 原文: 修好水井12口}\n");
        Result built = run("build", "--strict", "--now", "2026-11-21", "--theme", "own");
        assertThat(built.code()).as(built.said()).isZero();
        FileTree site = FileTree.of(home.resolve("site"));
        assertThat(site.text("index.html")).contains("一件一件写下来</p>", "看见青石");
        assertThat(site.text("places/qingshi/livelihood-votes/index.html")).contains("修井", "未公布", "只公布了名次");
        assertThat(site.text("data/livelihood-votes.csv")).contains("得票");
    }

    @Test
    void aStoryThatContradictsItsRecordGivesTheReportShownAndLeavesTheSite() throws IOException {
        layOutExamples();
        assertThat(run("build").code()).isZero();
        Map<String, String> before = FileTree.of(home.resolve("site")).hashes();
        String story = Files.readString(home.resolve(STORY));
        assertThat(story).contains("600余件");
        write(STORY, story.replace("600余件", "600件"));

        Result built = run("build");

        assertThat(built.code()).isEqualTo(2);
        assertThat(blocks()).extracting(Block::text).contains(built.said().split("\n\n")[0] + "\n");
        assertThat(FileTree.of(home.resolve("site")).hashes()).isEqualTo(before);
    }

    @Test
    void theCommandsAreThoseOfTheProgram() {
        String table = readme.substring(readme.indexOf("## Commands"), readme.indexOf("## What is promised"));
        Set<String> known = words(PROGRAM_COMMAND, run("--help").said());
        assertThat(words(COMMAND, readme)).isEqualTo(words(COMMAND, table)).isEqualTo(known);
        table.lines().filter(line -> line.startsWith("| `./kanjian")).forEach(this::optionsAreThoseOfTheCommand);
    }

    private void optionsAreThoseOfTheCommand(String row) {
        String command = words(COMMAND, row).iterator().next();
        Set<String> known = words(OPTION, run(command, "--help").said());
        known.removeAll(Set.of("--help", "--version"));
        assertThat(words(OPTION, row)).as(command).isEqualTo(known);
    }

    @Test
    void theCodesAndKindsThatCommandsAreShownWithExist() {
        List<MatchResult> shown = COMMAND_WITH_WORD.matcher(readme).results().toList();
        assertThat(shown).hasSizeGreaterThan(1).allSatisfy(match -> {
            assertThat(run(match.group(1), match.group(2)).code()).isZero();
            assertThat(run(match.group(1)).said()).contains(match.group(2));
        });
    }

    /** The first groups of all matches, or the whole matches where there is no group. */
    private static Set<String> words(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(match.groupCount()))
                .collect(Collectors.toSet());
    }

    @Test
    void everyLinkAndPictureLeadsToAFile() {
        Set<String> targets = words(LINK, FENCE.matcher(readme).replaceAll(""));
        assertThat(targets).contains("src/site/home.png", "src/site/county.png");
        assertThat(targets).allSatisfy(target -> assertThat(Path.of(target)).exists());
    }

    @Test
    void theRecordedResultsAreMadeByATestThatExists() {
        words(Pattern.compile("-Dtest=(\\w+)"), readme)
                .forEach(test -> assertThat(Path.of("src/test/java/kanjian", test + ".java"))
                        .exists());
    }

    @Test
    void aPackageOfThePictureUsesOnlyPackagesOnLowerLines() {
        Map<String, Integer> line = new TreeMap<>();
        PACKAGE_LINE
                .matcher(readme)
                .results()
                .forEach(match ->
                        Stream.of(match.group(1).strip().split(" ")).forEach(name -> line.put(name, match.start())));
        List<JavaSource> sources = JavaSource.below(Path.of("src/main/java"));
        assertThat(line.keySet())
                .isEqualTo(sources.stream().map(DocsTest::stage).collect(Collectors.toSet()));
        List<String> upward = new ArrayList<>();
        for (JavaSource source : sources) {
            words(IMPORT, source.text()).stream()
                    .filter(used -> !used.equals(stage(source)) && line.get(used) <= line.get(stage(source)))
                    .forEach(used -> upward.add(source.path() + " uses " + used));
        }
        assertThat(upward).isEmpty();
    }

    /** The package right below {@code kanjian}. */
    private static String stage(JavaSource source) {
        return source.path().split("/")[1];
    }
}
