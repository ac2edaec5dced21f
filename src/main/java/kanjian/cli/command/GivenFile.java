package kanjian.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import kanjian.cli.console.Console;
import kanjian.source.SourceTree;

/** A text that the command line names: a file, or standard input. */
final class GivenFile {
    static final String STANDARD_INPUT = "-";

    private GivenFile() {}

    /** What a report calls it. */
    static String title(String name) {
        return name.equals(STANDARD_INPUT) ? "标准输入" : name.replace('\\', '/');
    }

    /**
     * @return the bytes, of a text that is too large only so many that it is seen; empty when there is no such file
     * @throws UncheckedIOException when it cannot be read
     */
    static Optional<byte[]> read(String name, Console console) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return Optional.of(first(console.in()));
            }
            Path path = Path.of(name);
            if (!Files.isRegularFile(path)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(path)) {
                return Optional.of(first(in));
            }
        } catch (InvalidPathException e) {
            return Optional
                    .empty(); // a name that this machine cannot write, such as a Chinese one without a UTF-8 locale
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One byte more than a text may have is enough to refuse it. */
    private static byte[] first(InputStream in) throws IOException {
        return in.readNBytes(SourceTree.MAX_BYTES + 1);
    }
}
