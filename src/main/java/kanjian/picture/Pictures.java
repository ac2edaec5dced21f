package kanjian.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.output.OutputFile;
import kanjian.output.SpoolFile;
import kanjian.source.SourceTree;

/**
 * The pictures of the content (图片): each is examined and made ready once, one at a time; those that some text shows become files
 * of the site.
 */
public final class Pictures {
    private final SourceTree tree;
    private final SpoolFile spool;
    private final Problems problems;
    private final Examiner examiner;
    private final Set<String> paths;
    private final Map<String, Finding> findings = new HashMap<>();
    private final Set<String> shown = new TreeSet<>();

    /** @param spool holds what is ready; stays open until the files are written */
    public Pictures(SourceTree tree, SpoolFile spool, Problems problems) {
        this.tree = tree;
        this.spool = spool;
        this.problems = problems;
        examiner = new Examiner(tree, spool);
        paths = Set.copyOf(tree.paths());
    }

    /** Whether the content has this file. */
    public boolean has(String path) {
        return paths.contains(path);
    }

    /**
     * Makes a picture ready.
     *
     * @param path a file of the content
     * @param written its name as it stands at {@code at}
     * @return empty when it cannot be published; the reason is then reported at {@code at}
     */
    public Optional<PublicPicture> declare(String path, String written, Location at) {
        Finding finding = findings.computeIfAbsent(path, examiner::examine);
        if (finding instanceof Finding.Unfit unfit) {
            problems.report(
                    unfit.code(),
                    at,
                    Stream.concat(Stream.of(written), unfit.args().stream()).toArray());
        }
        return finding instanceof Finding.Fit fit ? Optional.of(fit.picture()) : Optional.empty();
    }

    /** Has a picture published. */
    public void show(PublicPicture picture) {
        shown.add(picture.address());
    }

    /** Tells of each file in a folder {@code images} that was never declared. */
    public void reportStrays() {
        tree.paths().stream()
                .filter(path -> path.contains("/images/") && !findings.containsKey(path))
                .forEach(path -> problems.report(Code.PICTURE_STRAY, Location.of(path)));
    }

    /** The files of all pictures that are shown, by address, each read from the spool when it is its turn. */
    public Stream<OutputFile> files() {
        Map<String, SpoolFile.Span> files = new TreeMap<>();
        for (Finding finding : findings.values()) {
            if (finding instanceof Finding.Fit fit
                    && shown.contains(fit.picture().address())) {
                files.put(fit.picture().address(), fit.file());
            }
        }
        return files.entrySet().stream()
                .map(file -> new OutputFile(file.getKey().substring(1), spool.get(file.getValue())));
    }
}
