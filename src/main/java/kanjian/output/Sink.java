package kanjian.output;

import java.util.Optional;

/** A place where finished files go; any thread may write. */
public interface Sink {
    /**
     * Takes one file.
     *
     * @throws IllegalStateException when there is a file on that path already: who plans pages keeps their paths apart
     * @throws java.io.UncheckedIOException when the place cannot take it
     */
    void write(OutputFile file);

    /** A file that was written here; empty when none was. */
    Optional<OutputFile> read(String path);
}
