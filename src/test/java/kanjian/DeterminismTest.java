package kanjian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kanjian.testing.FileTree;
import kanjian.testing.Home;
import kanjian.testing.PicturedStory;
import kanjian.testing.Program;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same content and the same day give the same bytes, whatever machine builds them. */
class DeterminismTest {
    private static final Path REPOSITORY = Path.of("").toAbsolutePath();

    private static final Pattern OF_MACHINE =
            Pattern.compile("\\{[^{}]*\"path\": *\"([^\"]*)\"[^{}]*\"repeatable\": *false[^{}]*}");

    @TempDir
    private static Path folder;

    private static SortedMap<String, String> expected;

    @BeforeAll
    static void buildOnce() {
        expected = build(Program.with(REPOSITORY), REPOSITORY, folder.resolve("expected"), "2026-11-21");
    }

    private static SortedMap<String, String> build(Program program, Path home, Path out, String now) {
        Program.Run run = program.run(home, "build", "--now", now, "--out", out.toString());
        assertThat(run.exit()).as(run.output()).isZero();
        return repeatable(FileTree.of(out));
    }

    /** Without the files that the manifest marks as made with what this machine has, and without their rows in it. */
    private static SortedMap<String, String> repeatable(FileTree site) {
        SortedMap<String, byte[]> files = new TreeMap<>(site.files());
        String manifest = site.text("manifest.json");
        StringBuilder kept = new StringBuilder();
        int end = 0;
        for (MatchResult row : OF_MACHINE.matcher(manifest).results().toList()) {
            assertThat(row.group(1)).startsWith("cards/");
            assertThat(files.remove(row.group(1))).as(row.group(1)).isNotNull();
            kept.append(manifest, end, row.start());
            end = row.end();
        }
        kept.append(manifest.substring(end));
        files.put("manifest.json", kept.toString().getBytes(StandardCharsets.UTF_8));
        return new FileTree(files).hashes();
    }

    @ParameterizedTest(name = "{0}, {1}-{2}, {3} processors")
    @CsvSource({"Pacific/Kiritimati, tr, TR, 1", "America/Los_Angeles, ar, EG, 2", "Asia/Shanghai, th, TH, 5"})
    void zoneLocaleAndThreadsDoNotShow(String zone, String language, String country, int processors) {
        Program program = Program.with(
                REPOSITORY,
                "-Duser.timezone=" + zone,
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-XX:ActiveProcessorCount=" + processors);
        assertThat(build(program, REPOSITORY, folder.resolve(country), "2026-11-21"))
                .isEqualTo(expected);
    }

    @Test
    void theOrderAndPlaceOfTheFilesDoNotShow() {
        Path home = folder.resolve("我的 网站");
        for (String part : List.of("themes", "content")) {
            Home.copy(REPOSITORY.resolve(part), home.resolve(part), Comparator.reverseOrder());
        }
        assertThat(build(Program.with(folder), home, folder.resolve("moved"), "2026-11-21"))
                .isEqualTo(expected);
    }

    @Test
    void theVersionOfJavaDoesNotShow() {
        int other = Runtime.version().feature() == 25 ? 17 : 25;
        Optional<Path> java = Program.installedJava(other);
        assumeTrue(java.isPresent(), () -> "no Java " + other + " is installed here");
        Program program = new Program(java.orElseThrow(), List.of(), REPOSITORY);
        assertThat(build(program, REPOSITORY, folder.resolve("java"), "2026-11-21"))
                .isEqualTo(expected);
    }

    @Test
    void picturesAreTheSameWithOtherJavasAndThreads() {
        Path home = folder.resolve("pictures");
        PicturedStory.in(SampleProject.minimal(home));
        SortedMap<String, String> here = build(Program.with(home), home, folder.resolve("here"), "2026-11-21");
        assertThat(here.keySet()).filteredOn(path -> path.startsWith("images/")).hasSize(13);
        Program alone = Program.with(home, "-XX:ActiveProcessorCount=1", "-Xmx96m");
        assertThat(build(alone, home, folder.resolve("alone"), "2026-11-21")).isEqualTo(here);
        for (int version : List.of(17, 21, 25)) {
            Program.installedJava(version)
                    .map(java -> new Program(java, List.of(), home))
                    .ifPresent(other -> assertThat(build(other, home, folder.resolve("java" + version), "2026-11-21"))
                            .as("Java %s", version)
                            .isEqualTo(here));
        }
    }

    /** Otherwise the tests above would compare what cannot differ. */
    @Test
    void anotherDayShows() {
        assertThat(build(Program.with(REPOSITORY), REPOSITORY, folder.resolve("later"), "2026-11-22"))
                .isNotEqualTo(expected);
    }
}
