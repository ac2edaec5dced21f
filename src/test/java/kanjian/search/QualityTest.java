package kanjian.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kanjian.build.Outcome;
import kanjian.testing.Home;
import kanjian.testing.RealSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of what it should find the search finds among its first ten. */
class QualityTest {
    private static final double WANTED = 0.98;
    private static final int FIRST = 10;

    @TempDir
    private Path folder;

    @Test
    void aThousandStoriesAreFound() {
        QualityDraw.CORPUS.write(folder);
        Home.copy(Path.of("themes/kanjian"), folder.resolve("themes/kanjian"));
        assertThat(new Home(folder, Optional.of("kanjian")).build()).isInstanceOf(Outcome.Published.class);
        IndexedSite site = new IndexedSite(path -> read(folder.resolve("site").resolve(path)));
        hold(site, "corpus");
    }

    @Test
    void theStoriesOfThisRepositoryAreFound() {
        hold(new IndexedSite(RealSite.get().files().files()::get), "content");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hold(IndexedSite site, String name) {
        Map<String, Double> recalls = new TreeMap<>();
        for (QualityQuery query : QualityQuery.all()) {
            List<String> relevant = site.pagesWith(query.meant());
            if (query.site().equals(name) && !relevant.isEmpty()) {
                List<String> found = site.reader().addresses(query.typed()).stream()
                        .limit(FIRST)
                        .toList();
                assertThat(found).as(query.toString()).isNotEmpty();
                long hits = found.stream().filter(relevant::contains).count();
                recalls.put(query.line(), hits / (double) Math.min(FIRST, relevant.size()));
            }
        }
        assertThat(recalls).hasSizeGreaterThan(12);
        assertThat(recalls.values().stream().mapToDouble(one -> one).average().orElseThrow())
                .as(recalls.entrySet().stream()
                        .filter(one -> one.getValue() < 1)
                        .map(one -> one.getKey() + "\t" + one.getValue())
                        .collect(Collectors.joining("\n")))
                .isGreaterThanOrEqualTo(WANTED);
    }
}
