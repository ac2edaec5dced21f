package kanjian.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanjian.build.Outcome;
import kanjian.content.ContentLoader;
import kanjian.diag.Problems;
import kanjian.model.Site;
import kanjian.schema.SchemaReader;
import kanjian.source.SourceTree;

/**
 * The content of this repository and the site that is built from it, once for all tests.
 *
 * @param site as it is loaded, its stories unread
 */
public record RealSite(Site site, Outcome outcome, FileTree files) {
    /** Made when it is asked for first. */
    private static final class Holder {
        private static final RealSite SITE = build();
    }

    public static RealSite get() {
        return Holder.SITE;
    }

    private static RealSite build() {
        try {
            Path folder = Files.createTempDirectory("kanjian-real");
            Home home = Home.shipped(folder, Path.of("content"));
            Outcome outcome = home.build();
            FileTree files = outcome instanceof Outcome.Published
                    ? FileTree.of(home.site())
                    : new FileTree(new TreeMap<>()); // the outcome tells why
            remove(folder);
            return new RealSite(load(), outcome, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Site load() {
        Problems problems = new Problems();
        SourceTree tree = SourceTree.open(Path.of(""), "content", problems);
        return ContentLoader.load(tree, SchemaReader.read(), story -> true, problems)
                .orElseThrow();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
