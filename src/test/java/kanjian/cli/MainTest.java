package kanjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.schema.Kind;
import kanjian.schema.SchemaReader;
import kanjian.testing.CaseFolder;
import kanjian.testing.Golden;
import kanjian.testing.SampleProject;
import kanjian.testing.SampleProject.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line: what it prints where, and how it ends. */
class MainTest {
    private static final Path RECORDED = Path.of("src/test/resources/cli");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {"kanjian", "build", "serve", "check", "list", "explain", "schema", "figures", "lock", "diff"})
    void helpIsChineseThroughout(String command) {
        SampleProject project = project();
        Result help = command.equals("kanjian") ? project.run("--help") : project.run(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        Golden.verify(RECORDED.resolve(command + ".txt"), help.out());
    }

    @Test
    void withoutACommandTheHelpIsPrinted() {
        SampleProject project = project();
        assertThat(project.run().out()).isEqualTo(project.run("--help").out());
    }

    @Test
    void theVersionIsOneLineOnStandardOutput() {
        Result version = project().run("--version");
        assertThat(version.code()).isZero();
        assertThat(version.err()).isEmpty();
        assertThat(version.out()).startsWith("看见 Kanjian ").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bild | 没有“bild”这个命令 | 是不是“build”？",
                "build --strickt | 没有“--strickt”这个选项 | 是不是“--strict”？",
                "build there | 没有“there”这个命令 | 看看怎么用：./kanjian build --help",
                "build --out | 选项后面还缺内容 | 看看怎么用：./kanjian build --help",
                "check --now 2026-02-30 | 日期写成 2026-11-21 的样子，不是“2026-02-30” | 看看怎么用：./kanjian check --help",
                "check --now 明天 | 日期写成 2026-11-21 的样子，不是“明天” | 看看怎么用：./kanjian check --help",
                "check --format xml | 格式是 text、github、json、sarif 之一，不是“xml” | 看看怎么用：./kanjian check --help",
                "list --format sarif | 格式是 text、json 之一，不是“sarif” | 看看怎么用：./kanjian list --help",
                "build --base-url x.cn | 网址写成 https://rd.example.cn/ 的样子，不是“x.cn” | 看看怎么用：./kanjian build --help",
                "check --strict=maybe | 选项后面的内容不对 | 看看怎么用：./kanjian check --help",
                "explain R999 | 没有“R999”这个代码 | 不带代码运行 ./kanjian explain，可以看到全部代码",
                "figures | 命令后面还缺 FILE | 看看怎么用：./kanjian figures --help",
                "figures a.md b.md | 多写了“b.md” | 看看怎么用：./kanjian figures --help",
                "figures a.md --date 2023-11 | 日期写成 2023-11-06 的样子，不是“2023-11” | 看看怎么用：./kanjian figures --help",
                "figures a.md --date 2023-02-30 | 日期写成 2023-11-06 的样子，不是“2023-02-30” | 看看怎么用：./kanjian figures --help",
                "figures a.md --format xml | 格式是 text、json 之一，不是“xml” | 看看怎么用：./kanjian figures --help",
                "figures no-such.md | 找不到文件“no-such.md” | 检查文件名；要从键盘或管道读入，文件名写 -",
                "schema visit | 没有“visit”这个类别 | 不带类别运行 ./kanjian schema，可以看到全部类别"
            })
    void wrongUsageIsToldInASentenceWithItsCure(String line, String sentence, String cure) {
        Result result = project().run(line.split(" "));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith(sentence + " | ")
                .endsWith("\n→ " + cure + "\n")
                .hasLineCount(2);
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeIsExplained(Code code) throws IOException {
        Result result = project().run("explain", code.id().toLowerCase(Locale.ROOT));
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .isEqualTo(Files.readString(
                        Path.of("src/main/resources/kanjian/explain").resolve(code.id() + ".md")));
    }

    @Test
    void withoutACodeAllAreListed() {
        assertThat(project().run("explain").out().lines())
                .hasSize(Code.values().length)
                .allMatch(line -> line.matches("R\\d{3} .+"));
    }

    static List<String> kinds() {
        return SchemaReader.read().kinds().stream().map(Kind::name).toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasASchema(String kind) throws IOException {
        Result result = project().run("schema", kind);
        assertThat(result.code()).isZero();
        assertThat(JSON.readTree(result.out()).path("$schema").asText()).contains("json-schema.org");
    }

    @Test
    void schemasAreWrittenAsOneFileForEachKind() throws IOException {
        Result result = project().run("schema", "--out", "HOME/schemas");
        assertThat(result.code()).isZero();
        try (Stream<Path> files = Files.list(home.resolve("schemas"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(kinds().stream(), Stream.of("chart", "theme", "kind"))
                                    .map(kind -> kind + ".schema.json")
                                    .toList());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsAProblemOfTheSurroundings() {
        Result result = project().write("schemas", "a file").run("schema", "--out", "HOME/schemas");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).startsWith("schemas  错误 R015  ");
    }

    @Test
    void aBugEndsWithItsTraceAndSeventy() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        TreeMap<String, String> broken = new TreeMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            public String getOrDefault(Object key, String other) {
                throw new IllegalStateException("planted");
            }
        };
        int code = Main.run(new String[] {"check"}, home, broken, print(err), print(err));
        assertThat(code).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("程序自己出了错，请把下面这一段发给我们。| This is a bug of ours; please report what follows.\n")
                .contains("IllegalStateException: planted", "at kanjian.cli.");
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @Test
    void theDayComesFromTheOptionElseFromTheEnvironment() {
        SampleProject project = project().with("SOURCE_DATE_EPOCH", "1700000000");
        assertThat(project.run("check").err()).contains("按 2023-11-15");
        assertThat(project.run("check", "--now", "2026-11-21").err()).contains("按 2026-11-21");
        Result wrong = project.with("SOURCE_DATE_EPOCH", "yesterday").run("check");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).startsWith("环境变量 SOURCE_DATE_EPOCH 应当是秒数，不是“yesterday” | ");
    }

    @Test
    void strictMakesWarningsCount() throws IOException {
        SampleProject project = project().lay(CaseFolder.named("R406-").get(0));
        assertThat(project.run("check").code()).isZero();
        assertThat(project.run("check", "--strict").code()).isEqualTo(2);
    }

    @Test
    void draftsAreReadWhenTheyAreAskedFor() throws IOException {
        SampleProject project = project().lay(CaseFolder.named("R325-").get(0));
        assertThat(project.run("check", "--drafts", "--now", "2026-11-21").err())
                .contains("R322  链接“story:nowhere”没有去处")
                .doesNotContain("R325");
    }

    @Test
    void reportsForProgramsGoToStandardOutput() throws IOException {
        SampleProject project = project().lay(CaseFolder.named("R307-").get(0));
        Result github = project.run("check", "--format", "github");
        assertThat(github.err()).isEmpty();
        assertThat(github.out())
                .contains("::error file=content/places/yunxi/metrics/cement.yaml,line=5,col=11,title=R307");
        var json = JSON.readTree(project.run("check", "--format", "json").out());
        assertThat(json.path("problems").get(0).path("code").asText()).isEqualTo("R307");
        assertThat(json.path("totals").path("error").asInt())
                .isEqualTo(json.path("problems").size());
        var sarif = JSON.readTree(project.run("check", "--format", "sarif").out());
        assertThat(sarif.path("runs").get(0).path("results").size())
                .isEqualTo(json.path("problems").size());
        assertThat(project.run("check", "--format", "text").out()).isEmpty();
    }

    private SampleProject project() {
        return SampleProject.minimal(home);
    }
}
