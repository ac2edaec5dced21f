package kanjian.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;

/** The files below one folder of the project; lists them at once, reads them one by one and keeps no text. */
public final class SourceTree {
    /** No text that a person wrote is larger. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** Where the bytes of a path come from. */
    private interface Store {
        InputStream open(String path) throws IOException;
    }

    private final List<String> paths;
    private final Store store;

    private SourceTree(List<String> paths, Store store) {
        this.paths = List.copyOf(paths);
        this.store = store;
    }

    /**
     * Lists the files below {@code projectRoot/folder} and judges their names; hidden files and what editors leave behind
     * are passed over.
     *
     * @param folder a single name such as {@code content}; every path starts with it
     */
    public static SourceTree open(Path projectRoot, String folder, Problems problems) {
        List<String> paths = new FolderWalk(projectRoot.resolve(folder), folder, problems).files();
        FileNames.check(paths, problems);
        return new SourceTree(paths, path -> Files.newInputStream(projectRoot.resolve(path)));
    }

    /** A tree in memory, from path to text. */
    public static SourceTree of(Map<String, String> texts) {
        return ofBytes(texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getBytes(StandardCharsets.UTF_8))));
    }

    /** A tree in memory, from path to bytes. */
    public static SourceTree ofBytes(Map<String, byte[]> files) {
        Map<String, byte[]> kept = new TreeMap<>(CodePointOrder.INSTANCE);
        files.forEach((path, bytes) -> kept.put(path, bytes.clone()));
        return new SourceTree(List.copyOf(kept.keySet()), path -> new ByteArrayInputStream(kept.get(path)));
    }

    /** All paths with '/', from the project's top folder, in the order of their code points. */
    public List<String> paths() {
        return paths;
    }

    /**
     * Reads and decodes one file, and reports what is wrong with its encoding and characters. A file in a known other
     * encoding is reported and still decoded, so that its content causes no further complaints.
     *
     * @param path one of {@link #paths}
     * @return empty when there is no text to be had; the reason is then reported
     */
    public Optional<SourceFile> read(String path, Problems problems) {
        try (InputStream in = store.open(path)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                problems.report(Code.FILE_TOO_LARGE, Location.of(path), "5 MB");
                return Optional.empty();
            }
            Optional<String> text = new TextDecoder(path, problems).decode(bytes);
            text.ifPresent(decoded -> new CharacterScan(path, problems).scan(decoded));
            return text.map(decoded -> new SourceFile(path, decoded, SourceFile.hashOf(bytes)));
        } catch (IOException e) {
            problems.report(Code.FILE_UNREADABLE, Location.of(path));
            return Optional.empty();
        }
    }

    /**
     * The first bytes of one file, such as a picture.
     *
     * @param most how many at most
     * @throws UncheckedIOException when the file cannot be read
     */
    public byte[] bytes(String path, int most) {
        try (InputStream in = store.open(path)) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
