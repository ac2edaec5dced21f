package kanjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import kanjian.testing.CaseFolder;
import kanjian.testing.FileTree;
import kanjian.testing.Home;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong, the site that stands stays as it is, byte by byte, and so does everything else. */
class RefusalTest {
    private static final String BUILD = "build --now 2026-11-21";

    @TempDir
    private static Path good;

    @BeforeAll
    static void buildOnce() {
        assertThat(SampleProject.minimal(good).run(BUILD.split(" ")).code()).isZero();
    }

    static Stream<Path> faults() {
        return Stream.of("R0", "R2", "R3", "R4", "R5", "R65", "R66")
                .flatMap(band -> CaseFolder.named(band).stream())
                .filter(folder -> text(folder.resolve("report.txt")).contains("  错误 R"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultLeavesEverythingAsItWas(Path fault, @TempDir Path home) throws IOException {
        SampleProject project = SampleProject.minimal(home).lay(fault);
        Home.copy(good.resolve("site"), home.resolve("site"));
        SortedMap<String, String> before = FileTree.of(home).hashes();
        Path command = fault.resolve("command.txt");
        String line = Files.exists(command) ? text(command).strip() : BUILD;
        SampleProject.Result result = project.run(line.split(" "));
        assertThat(result.code()).as(result.err()).isIn(2, 3);
        assertThat(FileTree.of(home).hashes()).isEqualTo(before);
    }

    @Test
    void aFaultOnAFinishedPageDoesToo(@TempDir Path home) {
        SampleProject project =
                SampleProject.minimal(home).write("themes/kanjian/pages/404.html", "<a href=\"/nowhere.html\">上一页</a>");
        Home.copy(good.resolve("site"), home.resolve("site"));
        SortedMap<String, String> before = FileTree.of(home).hashes();
        SampleProject.Result result = project.run(BUILD.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(" R601  ").endsWith("没有生成，原来的网站没有变\n");
        assertThat(FileTree.of(home).hashes()).isEqualTo(before);
    }

    @Test
    void aGoodBuildReplacesTheSite(@TempDir Path home) throws IOException {
        SampleProject project = SampleProject.minimal(home);
        Home.copy(good.resolve("site"), home.resolve("site"));
        project.write("content/pages/about.md", "---\ntitle: 关于本站\n---\n\n换了一段话。\n");
        assertThat(project.run(BUILD.split(" ")).code()).isZero();
        assertThat(Files.readString(home.resolve("site/about/index.html"))).contains("换了一段话。");
        assertThat(names(home.resolve("site"))).isEqualTo(names(good.resolve("site")));
    }

    /** Without the parts of the search, whose names are hashes of what they hold. */
    private static List<String> names(Path site) {
        return FileTree.of(site).hashes().keySet().stream()
                .filter(path -> !path.startsWith("search/i/"))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
