package kanjian.hosting;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import kanjian.output.OutputFile;
import kanjian.text.Json;

/** The list of all files of a site with their hashes (文件清单), by which the next upload knows what changed; from any thread. */
public final class Manifest {
    public static final String PATH = "manifest.json";

    private final SortedMap<String, Row> rows = new ConcurrentSkipListMap<>();

    private record Row(String hash, int size, boolean isRepeatable) {}

    public void add(OutputFile file) {
        add(file, !CompressedCopy.isOne(file.path()));
    }

    /** A file that another machine may make otherwise, such as one drawn with its fonts. */
    public void addOfMachine(OutputFile file) {
        add(file, false);
    }

    private void add(OutputFile file, boolean isRepeatable) {
        rows.put(file.path(), new Row(hash(file.bytes()), file.bytes().length, isRepeatable));
    }

    /** All files but itself, by path. What may differ from machine to machine says so in its row. */
    public OutputFile file() {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("version", 1);
        list.put(
                "files",
                rows.entrySet().stream()
                        .map(one -> row(one.getKey(), one.getValue()))
                        .toList());
        return OutputFile.of(PATH, Json.of(list));
    }

    private static Map<String, Object> row(String path, Row row) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("path", path);
        told.put("sha256", row.hash());
        told.put("size", row.size());
        told.put("type", MediaType.of(path).name());
        told.put("cache", CacheClass.of(path).name().toLowerCase(Locale.ROOT));
        if (!row.isRepeatable()) {
            told.put("repeatable", false);
        }
        return told;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
