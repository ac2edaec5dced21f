package kanjian.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Compares with a recorded file or folder; {@code -Dgolden=update} records anew. */
public final class Golden {
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    private Golden() {}

    public static void verify(Path expected, String actual) {
        try {
            if (UPDATE) {
                Files.createDirectories(expected.getParent());
                Files.writeString(expected, actual);
            }
            assertThat(actual).as("recorded in %s", expected).isEqualTo(Files.readString(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder: no file too many, none missing, each as recorded. */
    public static void verify(Path expected, FileTree actual) {
        if (UPDATE) {
            record(expected, actual);
        }
        FileTree recorded = FileTree.of(expected);
        assertThat(actual.files().keySet())
                .as("files of %s", expected)
                .isEqualTo(recorded.files().keySet());
        actual.files()
                .keySet()
                .forEach(path -> assertThat(actual.text(path))
                        .as("recorded in %s/%s", expected, path)
                        .isEqualTo(recorded.text(path)));
    }

    private static void record(Path expected, FileTree actual) {
        try {
            if (Files.exists(expected)) {
                try (Stream<Path> old = Files.walk(expected)) {
                    for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            for (Map.Entry<String, byte[]> file : actual.files().entrySet()) {
                Path target = expected.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
