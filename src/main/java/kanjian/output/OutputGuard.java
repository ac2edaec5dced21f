package kanjian.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problem;

/** Refuses folders for the site whose replacement would destroy something else. */
final class OutputGuard {
    private OutputGuard() {}

    /** What forbids the place itself: a file or a link is there, or the project's own sources lie in it or around it. */
    static Optional<Problem> refuses(Path out, List<Path> inputs) throws IOException {
        if (Files.isSymbolicLink(out)) {
            return problem(Code.OUTPUT_IS_LINK, out, out);
        }
        if (Files.exists(out, NOFOLLOW_LINKS) && !Files.isDirectory(out, NOFOLLOW_LINKS)) {
            return problem(Code.OUTPUT_IS_FILE, out, out);
        }
        Path place = real(out);
        for (Path input : inputs) {
            Path source = real(input);
            if (source.startsWith(place) || place.startsWith(source)) {
                return problem(Code.OUTPUT_OVERLAPS, out, out, input);
            }
        }
        return Optional.empty();
    }

    /** What forbids the contents: files of someone else, in the folder or under the names that are needed beside it. */
    static Optional<Problem> refusesContents(Path out, SiteFolders folders) throws IOException {
        if (!Marker.allowsReplacing(folders.site())) {
            return problem(Code.OUTPUT_FOREIGN, out, out);
        }
        for (Path beside : List.of(folders.staging(), folders.old())) {
            if (!Marker.allowsReplacing(beside)) {
                return problem(Code.OUTPUT_FOREIGN, out, beside);
            }
        }
        return Optional.empty();
    }

    static Optional<Problem> problem(Code code, Path out, Object... args) {
        List<String> words = Stream.of(args).map(OutputGuard::slashed).toList();
        return Optional.of(new Problem(code, Location.of(slashed(out)), words));
    }

    /** The place itself, whatever links lead there; what does not exist yet keeps its name. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
    }

    private static String slashed(Object word) {
        return word.toString().replace('\\', '/');
    }
}
