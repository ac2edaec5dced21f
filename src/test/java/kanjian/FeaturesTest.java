package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kanjian.testing.FileTree;
import kanjian.testing.Golden;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the settings switch off is neither made nor linked; a link to it would fail the build. */
class FeaturesTest {
    private static final Path OFF = Path.of("src/test/resources/profiles/off");
    private static final Pattern HASH = Pattern.compile("\\.[0-9a-f]{8}(?=\\.[a-z0-9]+\\b)");

    /** Texts of the search; the number of each is as good as chance. */
    private static final Pattern NUMBER = Pattern.compile("(search/d/[0-9-]+)/[0-9]+/[0-9]+\\.json");

    @TempDir
    private Path home;

    @Test
    void aSiteWithEverythingOffHoldsItsPagesAndNothingElse() throws IOException {
        FileTree site = build(SampleProject.minimal(home).lay(OFF));
        Golden.verify(OFF.resolve("files.txt"), files(site));
        site.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> assertThat(site.text(path))
                        .as(path)
                        .doesNotContain(
                                "og:", "ld+json", "feed.", "search/", "report/", ".csv", ".json", "robots.txt"));
    }

    @Test
    void aSiteWithEverythingOnHoldsTheRestToo() {
        FileTree site = build(SampleProject.minimal(home));
        Golden.verify(OFF.resolve("files-on.txt"), files(site));
    }

    private FileTree build(SampleProject project) {
        SampleProject.Result built = project.run("build", "--strict", "--now", "2026-11-21");
        assertThat(built.code()).as(built.err()).isZero();
        return FileTree.of(home.resolve("site"));
    }

    private static String files(FileTree site) {
        return site.files().keySet().stream()
                .map(path -> HASH.matcher(path).replaceAll(".HASH"))
                .map(path -> NUMBER.matcher(path).replaceAll("$1/N.json"))
                .distinct()
                .map(path -> path + "\n")
                .collect(Collectors.joining());
    }
}
