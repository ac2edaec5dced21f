package kanjian.legend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kanjian.content.ContentLoader;
import kanjian.diag.Problems;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.schema.Schema;
import kanjian.schema.SchemaReader;
import kanjian.source.SourceTree;

/** Invented records (示例), written like all others, one for each sign of the site. They ship with the program; a fault in them is a bug. */
public final class Samples {
    /** The folder of the invented place. */
    static final String PLACE = "sample";

    private static final String FOLDER = "/kanjian/legend/";
    private static final Map<String, String> FILES = Map.of(
            "site.yaml", "content/",
            "sources.yaml", "content/catalog/",
            "indicators.yaml", "content/catalog/",
            "place.yaml", "content/places/" + PLACE + "/",
            "metrics.yaml", "content/places/" + PLACE + "/",
            "ledgers.yaml", "content/places/" + PLACE + "/",
            "motions.yaml", "content/places/" + PLACE + "/",
            "stations.yaml", "content/places/" + PLACE + "/",
            "deputies.yaml", "content/places/" + PLACE + "/");

    private Samples() {}

    /** A site of samples alone, in the kinds of the program; the first figure counts as found in the text of its source. */
    public static Site site() {
        Problems problems = new Problems();
        Schema schema = SchemaReader.read();
        Site site = ContentLoader.load(SourceTree.of(files()), schema, story -> true, problems)
                .orElseThrow();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("samples: " + problems.sorted());
        }
        return site.withVerified(Set.of(figure("exact")));
    }

    static RecordId figure(String name) {
        return new RecordId("figure", PLACE + "/" + name);
    }

    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        FILES.forEach((name, folder) -> files.put(folder + name, text(name)));
        return files;
    }

    private static String text(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no sample " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
