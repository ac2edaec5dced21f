package kanjian.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kanjian.diag.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingFolderTest {
    @TempDir
    Path project;

    private Path out;

    @BeforeEach
    void nameTheSite() {
        out = project.resolve("site");
    }

    private OutputFolder open() {
        return OutputFolder.open(out, List.of(), new Problems()).orElseThrow();
    }

    @Test
    void publishesWhatWasWritten() {
        try (OutputFolder folder = open();
                StagingFolder staging = folder.stage()) {
            staging.write(OutputFile.of("index.html", "首页"));
            staging.write(OutputFile.of("places/hanyin/index.html", "汉阴县"));
            assertThat(out).doesNotExist();
            staging.publish();
        }

        assertThat(Sites.contents(out))
                .containsEntry("index.html", "首页")
                .containsEntry("places/hanyin/index.html", "汉阴县")
                .containsOnlyKeys(Marker.NAME, "index.html", "places/hanyin/index.html");
        assertThat(Sites.names(project)).containsExactly(".site.lock", "site");
    }

    @Test
    void replacesTheOldSiteAsAWhole() {
        Sites.publish(out, "旧");
        try (OutputFolder folder = open();
                StagingFolder staging = folder.stage()) {
            staging.write(OutputFile.of("only.html", "新"));
            staging.publish();
        }

        assertThat(Sites.contents(out)).containsOnlyKeys(Marker.NAME, "only.html");
    }

    @Test
    void carriesKeepersOver() throws IOException {
        Files.createDirectories(out.resolve(".git/refs"));
        Files.writeString(out.resolve(".git/refs/main"), "0123");
        Files.writeString(out.resolve(".gitignore"), "*\n");

        Sites.publish(out, "第一版");
        Sites.publish(out, "第二版");

        assertThat(Sites.wordOf(out)).isEqualTo("第二版");
        assertThat(Sites.contents(out)).containsAllEntriesOf(Map.of(".gitignore", "*\n", ".git/refs/main", "0123"));
        assertThat(Sites.names(project)).containsExactly(".site.lock", "site");
    }

    @Test
    void leavesTheOldSiteWhenNothingIsPublished() {
        Sites.publish(out, "旧");
        Map<String, String> before = Sites.contents(out);
        try (OutputFolder folder = open();
                StagingFolder staging = folder.stage()) {
            staging.write(OutputFile.of("index.html", "新"));
        }

        assertThat(Sites.contents(out)).isEqualTo(before);
        assertThat(Sites.names(project)).containsExactly(".site.lock", "site");
    }

    @Test
    void refusesTheSecondFileOnAPathAndThenPublishesNothing() {
        try (OutputFolder folder = open();
                StagingFolder staging = folder.stage()) {
            staging.write(OutputFile.of("a/index.html", "甲"));
            assertThatIllegalStateException()
                    .isThrownBy(() -> staging.write(OutputFile.of("a/index.html", "乙")))
                    .withMessageContaining("a/index.html");
            assertThatIllegalStateException().isThrownBy(staging::publish);
        }
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesAFileWhereAFolderIsNeededAndTheOtherWayRound() {
        try (OutputFolder folder = open();
                StagingFolder staging = folder.stage()) {
            staging.write(OutputFile.of("a", "甲"));
            staging.write(OutputFile.of("b/c", "乙"));
            assertThatIllegalStateException().isThrownBy(() -> staging.write(OutputFile.of("a/index.html", "丙")));
            assertThatIllegalStateException().isThrownBy(() -> staging.write(OutputFile.of("b", "丁")));
            assertThatIllegalStateException().isThrownBy(() -> staging.write(OutputFile.of(Marker.NAME, "戊")));
        }
    }

    @Test
    void takesFilesFromManyThreads() {
        try (OutputFolder folder = open();
                StagingFolder staging = folder.stage()) {
            IntStream.range(0, 2000)
                    .parallel()
                    .forEach(i -> staging.write(OutputFile.of("a/" + i % 50 + "/b/" + i + ".txt", "文" + i)));
            staging.publish();
        }

        assertThat(Sites.contents(out)).hasSize(2001).containsEntry("a/49/b/1999.txt", "文1999");
    }

    @Test
    void aFullDiskIsAFailureOfTheEnvironment() {
        try (OutputFolder folder = OutputFolder.open(
                                out, List.of(), new Problems(), new FaultyDisk(FaultyDisk.Fault.FULL_ONCE, 4))
                        .orElseThrow();
                StagingFolder staging = folder.stage()) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> staging.write(OutputFile.of("a/index.html", "甲")))
                    .withMessageContaining("a/index.html")
                    .withRootCauseExactlyInstanceOf(IOException.class);
            assertThatIllegalStateException().isThrownBy(staging::publish);
        }
        assertThat(out).doesNotExist();
    }
}
