package kanjian.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.output.OutputFile;
import kanjian.output.SpoolFile;
import kanjian.source.SourceTree;

/**
 * The pictures of the content (图片): each is examined once where it is declared, and made ready once by the workers; those that some
 * text shows become files of the site.
 */
public final class Pictures {
    private final SourceTree tree;
    private final SpoolFile spool;
    private final Executor workers;
    private final Problems problems;
    private final Examiner examiner;
    private final Room room = new Room();
    private final Set<String> paths;
    private final Map<String, Finding> findings = new HashMap<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final Set<String> shown = new TreeSet<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final SortedMap<String, SpoolFile.Span> ready = new ConcurrentSkipListMap<>();

    /**
     * @param spool holds what is ready; stays open until the files are written
     * @param workers decode and encode; must be done before {@link #finish}
     */
    public Pictures(SourceTree tree, SpoolFile spool, Widths widths, Executor workers, Problems problems) {
        this.tree = tree;
        this.spool = spool;
        this.workers = workers;
        this.problems = problems;
        examiner = new Examiner(tree, widths);
        paths = Set.copyOf(tree.paths());
    }

    private record Declaration(String path, String written, Location at) {}

    /** Whether the content has this file. */
    public boolean has(String path) {
        return paths.contains(path);
    }

    /**
     * Has a picture made ready.
     *
     * @param path a file of the content
     * @param written its name as it stands at {@code at}
     * @return empty when its first bytes tell that it cannot be published; the reason is then reported at {@code at}
     */
    public Optional<PublicPicture> declare(String path, String written, Location at) {
        Finding finding = findings.computeIfAbsent(path, this::examine);
        if (finding instanceof Finding.Unfit unfit) {
            problems.report(
                    unfit.code(),
                    at,
                    Stream.concat(Stream.of(written), unfit.args().stream()).toArray());
            return Optional.empty();
        }
        declarations.add(new Declaration(path, written, at));
        return Optional.of(((Finding.Fit) finding).picture());
    }

    private Finding examine(String path) {
        Finding finding = examiner.examine(path);
        if (finding instanceof Finding.Fit fit) {
            workers.execute(() -> make(fit));
        }
        return finding;
    }

    /** The file is read again: originals that wait for a worker would fill the memory. */
    private void make(Finding.Fit fit) {
        PublicPicture picture = fit.picture();
        room.enter(fit.recipe().memory());
        try {
            List<byte[]> files = fit.recipe().apply(examiner.original(picture.path()));
            for (int i = 0; i < files.size(); i++) {
                ready.put(picture.files().get(i).address(), spool.put(files.get(i)));
            }
        } catch (PictureBroken e) {
            broken.add(picture.path());
        } finally {
            room.leave(fit.recipe().memory());
        }
    }

    /** Has a picture published. */
    public void show(PublicPicture picture) {
        picture.files().forEach(file -> shown.add(file.address()));
    }

    /** Reports the pictures whose pixels could not be decoded, wherever they are declared. */
    public void finish() {
        declarations.stream()
                .filter(one -> broken.contains(one.path()))
                .forEach(one -> problems.report(Code.PICTURE_BROKEN, one.at(), one.written()));
    }

    /** Tells of each file in a folder {@code images} that was never declared. */
    public void reportStrays() {
        tree.paths().stream()
                .filter(path -> path.contains("/images/") && !findings.containsKey(path))
                .forEach(path -> problems.report(Code.PICTURE_STRAY, Location.of(path)));
    }

    /** The files of all pictures that are shown, by address, each read from the spool when it is its turn. */
    public Stream<OutputFile> files() {
        return ready.entrySet().stream()
                .filter(file -> shown.contains(file.getKey()))
                .map(file -> new OutputFile(file.getKey().substring(1), spool.get(file.getValue())));
    }
}
