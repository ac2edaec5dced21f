package kanjian.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lets the publication fail at each single change that it makes to the disk. */
class SwapTest {
    private static final int MORE_THAN_ALL_CHANGES = 500;

    @TempDir
    Path project;

    @ParameterizedTest
    @EnumSource
    void aFailureAtAnyChangeLeavesTheOldSiteOrTheNewOne(FaultyDisk.Fault fault) throws IOException {
        Set<String> endings = new HashSet<>();
        boolean isFailing = true;
        for (int change = 1; isFailing; change++) {
            assertThat(change).isLessThan(MORE_THAN_ALL_CHANGES);
            Path out = siteWithKeepers("site" + change);
            FaultyDisk disk = new FaultyDisk(fault, change);
            boolean isReported = isReported(out, disk);
            isFailing = disk.hasFailed();

            if (fault == FaultyDisk.Fault.FULL_ONCE) {
                assertThat(Sites.wordOf(out)).as("at change %s", change).isEqualTo(isReported ? "旧" : "新");
            }
            if (Files.exists(out)) {
                assertThat(out.resolve(".gitignore")).exists();
            }
            Sites.reopen(out);
            assertThat(Sites.wordOf(out)).as("after change %s", change).isIn(isReported ? "旧" : "新", "旧");
            assertThat(Sites.contents(out)).containsAllEntriesOf(Map.of(".gitignore", "*\n", ".git/HEAD", "main"));
            assertThat(Sites.names(project))
                    .noneMatch(name -> name.endsWith(".old"))
                    .noneMatch(name -> name.endsWith(".staging"));
            endings.add(Sites.wordOf(out));
        }
        assertThat(endings).containsExactlyInAnyOrder("旧", "新");
    }

    @Test
    void anEmptyFolderInThePlaceOfTheSiteDoesNotCostTheOldOne() throws IOException {
        Path out = siteWithKeepers("site");
        Files.move(out, project.resolve(".site.old"));
        Files.createDirectory(out);
        Files.writeString(out.resolve(".gitignore"), "*\n");

        Sites.reopen(out);

        assertThat(Sites.wordOf(out)).isEqualTo("旧");
        assertThat(out.resolve(".git/HEAD")).hasContent("main");
    }

    @Test
    void aHalfDeletedSiteIsStillKnownAsOurs() throws IOException {
        boolean isFailing = true;
        for (int change = 1; isFailing; change++) {
            Path out = project.resolve("site" + change);
            Path old = Files.createDirectory(project.resolve(".site" + change + ".old"));
            // The marker stands amid them, whether a folder is listed by age, by name or by hash.
            for (String name : List.of("a", "z", ".a", ".z", "b", "y", Marker.NAME, "c", "x", ".b", ".y", "d", "w")) {
                Files.writeString(old.resolve(name), "旧");
            }
            FaultyDisk disk = new FaultyDisk(FaultyDisk.Fault.DEAD, change);
            isReported(out, disk);
            isFailing = disk.hasFailed();

            Sites.reopen(out);
            assertThat(old).doesNotExist();
        }
    }

    @Test
    void aLinkInTheOldSiteIsDeletedAndNotFollowed() throws IOException {
        Path out = siteWithKeepers("site");
        Path treasure = Files.writeString(
                Files.createDirectory(project.resolve("elsewhere")).resolve("a.txt"), "宝");
        Files.createSymbolicLink(out.resolve("link"), treasure.getParent());

        Sites.publish(out, "新");

        assertThat(treasure).hasContent("宝");
        assertThat(out.resolve("link")).doesNotExist();
    }

    private Path siteWithKeepers(String name) throws IOException {
        Path out = project.resolve(name);
        Files.createDirectories(out.resolve(".git"));
        Files.writeString(out.resolve(".git/HEAD"), "main");
        Files.writeString(out.resolve(".gitignore"), "*\n");
        Sites.publish(out, "旧");
        return out;
    }

    private static boolean isReported(Path out, Disk disk) {
        try {
            Sites.publish(out, "新", disk);
            return false;
        } catch (UncheckedIOException e) {
            return true;
        }
    }
}
