package kanjian.hosting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import kanjian.output.OutputFile;

/** A gzip copy beside a text file, which servers send as it is. */
public final class CompressedCopy {
    private static final String ENDING = ".gz";

    /** Below this a packet of the network is not filled anyway. */
    private static final int SMALLEST = 1_000;

    private CompressedCopy() {}

    static boolean isOne(String path) {
        return path.endsWith(ENDING);
    }

    /** Without name and time in its header; empty for files that are small, or no text. */
    public static Optional<OutputFile> of(OutputFile file) {
        if (file.bytes().length < SMALLEST || !MediaType.of(file.path()).isText()) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new OutputFile(file.path() + ENDING, bytes.toByteArray()));
    }
}
