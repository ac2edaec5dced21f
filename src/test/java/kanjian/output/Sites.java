package kanjian.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanjian.diag.Problems;

/** Publishes small sites whose every file holds the same word, and reads folders back. */
final class Sites {
    private static final int FILES = 12;

    private Sites() {}

    static void publish(Path out, String word) {
        publish(out, word, Disk.REAL);
    }

    static void publish(Path out, String word, Disk disk) {
        try (OutputFolder folder =
                        OutputFolder.open(out, List.of(), new Problems(), disk).orElseThrow();
                StagingFolder staging = folder.stage()) {
            for (int i = 0; i < FILES; i++) {
                staging.write(OutputFile.of("stories/" + i % 4 + "/page-" + i + ".html", word));
            }
            staging.publish();
        }
    }

    /** Opens the folder as the next run does, so that what a dead run left is put right. */
    static void reopen(Path out) {
        OutputFolder.open(out, List.of(), new Problems()).orElseThrow().close();
    }

    /** The one word of a published site; fails unless the site is whole. */
    static String wordOf(Path out) {
        Map<String, String> files = contents(out);
        files.remove(Marker.NAME);
        files.keySet().removeIf(path -> Marker.KEEPERS.contains(path.split("/", 2)[0]));
        assertThat(files).hasSize(FILES);
        assertThat(files.values().stream().distinct()).as("words of %s", out).hasSize(1);
        return files.values().iterator().next();
    }

    /** All files below the folder with their text, by path. */
    static Map<String, String> contents(Path folder) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    /** Names of what lies in the folder. */
    static List<String> names(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
