package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.build.Outcome;
import kanjian.diag.Location;
import kanjian.diag.report.ReportFormat;
import kanjian.diag.report.ReportPrinter;
import kanjian.testing.FileTree;
import kanjian.testing.Golden;
import kanjian.testing.Home;
import kanjian.testing.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole sites: from {@code content} to every file and the report. */
class SiteGoldenTest {
    private static final Path SITES = Path.of("src/test/resources/sites");

    @TempDir
    private Path folder;

    static Stream<String> sites() throws IOException {
        try (Stream<Path> cases = Files.list(SITES)) {
            return cases
                    .filter(path -> !path.endsWith("minimal"))
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void becomesAsRecorded(String name) {
        Path source = SITES.resolve(name);
        Home home = Files.exists(source.resolve("themes"))
                ? Home.withOwnTheme(folder, source)
                : Home.plain(folder, source.resolve("content"));
        Outcome outcome = home.build();
        Golden.verify(SITES.resolve(name).resolve("report.txt"), report(home, outcome));
        assertThat(outcome).isInstanceOf(Outcome.Published.class);
        FileTree site = FileTree.of(home.site());
        site.files().remove("manifest.json"); // hashes of the files that are compared here themselves
        site.files().keySet().removeIf(path -> isOfIndex(path) || isCard(path));
        Golden.verify(SITES.resolve(name).resolve("expected"), site);
    }

    /** The search is tested by what it finds. */
    private static void withoutIndex(FileTree site) {
        site.files().keySet().removeIf(SiteGoldenTest::isOfIndex);
    }

    private static long filesOfIndex(Home home) {
        return FileTree.of(home.site()).files().keySet().stream()
                .filter(SiteGoldenTest::isOfIndex)
                .count();
    }

    private static boolean isOfIndex(String path) {
        return path.matches("search/(i|d)/.*|search/m\\.json");
    }

    /** Drawn with the fonts of the machine; what stands on it is tested with the cards. */
    private static boolean isCard(String path) {
        return path.startsWith("cards/");
    }

    private static String report(Home home, Outcome outcome) {
        String end = outcome instanceof Outcome.Published published
                ? published.pages() + " pages, " + (published.files() - filesOfIndex(home)) + " files\n"
                : outcome.getClass().getSimpleName() + "\n";
        return new ReportPrinter(ReportFormat.TEXT, at -> line(home, at)).print(outcome.report()) + end;
    }

    private static Optional<String> line(Home home, Location at) {
        Path file = home.folder().resolve(at.file());
        if (at.line() == 0 || !Files.exists(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(at.line() - 1L).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shipped theme changes its look, not what a page tells and where it leads. */
    @Test
    void theShippedThemeKeepsTitlesSectionsAndLinks() {
        Home home = Home.shipped(folder, SITES.resolve("one-county/content"));
        assertThat(home.build()).isInstanceOf(Outcome.Published.class);
        FileTree site = FileTree.of(home.site());
        withoutIndex(site);
        Golden.verify(SITES.resolve("one-county/outline.txt"), Outline.of(site));
    }
}
