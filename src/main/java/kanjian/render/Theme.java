package kanjian.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;

/**
 * The look of the site (主题): a folder with {@code layout.html}, templates and {@code assets/}.
 *
 * @param path the folder as problems name it, such as {@code themes/kanjian}
 * @param templates text by name, such as {@code pages/home.html}
 * @param assets the files that every page shares
 * @param hash changes whenever any file of the theme changes
 */
public record Theme(String path, SortedMap<String, String> templates, List<Asset> assets, String hash) {
    private static final String ASSETS = "assets/";

    public Theme {
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
        assets = List.copyOf(assets);
    }

    /**
     * One shared file.
     *
     * @param name such as {@code site.css}
     * @param address where it is published; holds a hash of the bytes, so that browsers may keep it for ever
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by the hash of its content below
    public record Asset(String name, String address, byte[] bytes) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Asset asset && name.equals(asset.name) && address.equals(asset.address);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, address);
        }

        @Override
        public String toString() {
            return address;
        }
    }

    /** Reads the folder once; reports what is missing or unreadable. */
    public static Optional<Theme> read(Path folder, String path, Problems problems) {
        if (!Files.isRegularFile(folder.resolve("layout.html"))) {
            problems.report(Code.THEME_MISSING, Location.of(path), path);
            return Optional.empty();
        }
        SortedMap<String, byte[]> files = files(folder);
        SortedMap<String, String> templates = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (!name.startsWith(ASSETS)) {
                Utf8.decode(bytes)
                        .ifPresentOrElse(
                                text -> templates.put(name, text),
                                () -> problems.report(Code.THEME_FILE_NOT_UTF8, Location.of(path + "/" + name)));
            }
        });
        List<Asset> assets = files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(ASSETS))
                .map(file -> asset(file.getKey().substring(ASSETS.length()), file.getValue()))
                .toList();
        return Optional.of(new Theme(path, templates, StyleSheets.linked(assets), Digest.of(files)));
    }

    private static SortedMap<String, byte[]> files(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.contains("/.")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The file as it is published. */
    static Asset asset(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String end = dot < 0 ? "" : name.substring(dot);
        String hash = Digest.of(new TreeMap<>(Map.of("", bytes))).substring(0, 8);
        return new Asset(name, "/" + ASSETS + stem + "." + hash + end, bytes);
    }
}
