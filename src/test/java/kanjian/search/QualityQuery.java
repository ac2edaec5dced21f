package kanjian.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A query of the quality set.
 *
 * @param kind what it tries, such as {@code digits}
 * @param site {@code corpus} or {@code content}: where the words come from
 * @param typed what a reader types
 * @param meant what must stand on a page that answers it; several words are apart by blanks
 */
record QualityQuery(String kind, String site, String typed, String meant) {
    static final Path FILE = Path.of("src/test/resources/search/quality.tsv");

    static List<QualityQuery> all() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new QualityQuery(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String line() {
        return String.join("\t", kind, site, typed, meant);
    }
}
