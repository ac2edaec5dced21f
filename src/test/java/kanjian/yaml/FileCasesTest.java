package kanjian.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import kanjian.diag.report.ReportFormat;
import kanjian.diag.report.ReportPrinter;
import kanjian.source.FrontMatter;
import kanjian.source.SourceFile;
import kanjian.source.SourceTree;
import kanjian.testing.CaseFolder;
import kanjian.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each problem of files and YAML has a folder of broken files and the report they must give, no more and no less. */
class FileCasesTest {
    static List<Path> cases() {
        return CaseFolder.named("R1");
    }

    static Stream<Code> codes() {
        return Stream.of(Code.values()).filter(code -> code.id().startsWith("R1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void brokenFilesGiveTheRecordedReport(Path folder, @TempDir Path project) throws IOException {
        Path content = project.resolve("content");
        CaseFolder.unpack(folder, content);
        Problems problems = new Problems();
        Map<String, String> texts = read(project, content, problems);
        String report = new ReportPrinter(ReportFormat.TEXT, at -> line(texts, at)).print(problems.sorted());
        Golden.verify(folder.resolve("report.txt"), report);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void everyCodeIsInTheReportOfItsOwnCase(Code code) throws IOException {
        List<Path> own = CaseFolder.named(code.id() + "-");
        assertThat(own).isNotEmpty();
        assertThat(Files.readString(own.get(0).resolve("report.txt"))).contains(" " + code.id() + "  ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void correctedLinesAreCorrect(Path folder, @TempDir Path project) throws IOException {
        CaseFolder.unpack(folder, project.resolve("content"));
        SourceTree tree = SourceTree.open(project, "content", new Problems());
        for (String path :
                tree.paths().stream().filter(p -> p.endsWith(".yaml")).toList()) {
            tree.read(path, new Problems()).ifPresent(file -> correctedLinesAreCorrect(file.text()));
        }
    }

    private static void correctedLinesAreCorrect(String text) {
        Problems problems = new Problems();
        Optional<YamlNode> meant = YamlReader.read(text, "x.yaml", 1, problems);
        List<Problem> mendable = problems.sorted().stream()
                .filter(problem -> problem.cure().startsWith("改成："))
                .toList();
        if (mendable.size() < problems.sorted().size()) {
            return; // a line that has to be thought about changes what the others mean
        }
        String[] lines = text.split("\n", -1);
        mendable.forEach(
                problem -> lines[problem.at().line() - 1] = problem.args().get(1));
        Problems left = new Problems();
        Optional<YamlNode> corrected = YamlReader.read(String.join("\n", lines), "x.yaml", 1, left);
        assertThat(left.sorted()).isEmpty();
        assertThat(corrected.map(Nodes::show)).isEqualTo(meant.map(Nodes::show));
    }

    @Test
    void aFileThatVanishesAfterItWasListedIsReported(@TempDir Path project) throws IOException {
        Path file = Files.writeString(
                Files.createDirectories(project.resolve("content")).resolve("a.md"), "甲");
        SourceTree tree = SourceTree.open(project, "content", new Problems());
        Files.delete(file);
        Problems problems = new Problems();
        assertThat(tree.read("content/a.md", problems)).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.FILE_UNREADABLE);
    }

    private static Map<String, String> read(Path project, Path content, Problems problems) throws IOException {
        SourceTree tree = SourceTree.open(project, "content", problems);
        Files.deleteIfExists(content.resolve("stories/gone.md"));
        Map<String, String> texts = new TreeMap<>();
        for (String path : tree.paths()) {
            if (path.endsWith(".md") || path.endsWith(".yaml")) {
                tree.read(path, problems).ifPresent(file -> texts.put(path, parsed(file, problems)));
            }
        }
        return texts;
    }

    private static String parsed(SourceFile file, Problems problems) {
        if (file.path().endsWith(".yaml")) {
            YamlReader.read(file.text(), file.path(), 1, problems);
        } else {
            FrontMatter.split(file, problems)
                    .ifPresent(front -> YamlReader.read(front.head(), file.path(), front.headLine(), problems));
        }
        return file.text();
    }

    private static Optional<String> line(Map<String, String> texts, Location at) {
        return Optional.ofNullable(texts.get(at.file()))
                .flatMap(text -> text.lines().skip(at.line() - 1L).findFirst());
    }
}
