package kanjian.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a recorded file; {@code -Dgolden=update} records anew. */
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
}
