package kanjian.output;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Keeps the files in memory. */
public final class MemorySink implements Sink {
    private final Map<String, OutputFile> files = new ConcurrentSkipListMap<>();

    @Override
    public void write(OutputFile file) {
        if (files.putIfAbsent(file.path(), file) != null) {
            throw new IllegalStateException("two files on one path: " + file.path());
        }
    }

    @Override
    public Optional<OutputFile> read(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** All files by path. */
    public List<OutputFile> files() {
        return List.copyOf(files.values());
    }
}
