package kanjian.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import kanjian.lock.Lock;
import kanjian.lock.LockFile;
import kanjian.lock.LockReader;
import kanjian.lock.diff.Changes;
import kanjian.output.SpoolFile;
import kanjian.source.SourceTree;

/** Records what is published, and tells what changed since it was recorded. */
public final class Locking {
    private Locking() {}

    /**
     * What came of it.
     *
     * @param changes empty when the content has errors; then nothing was written
     */
    public record Result(Optional<Changes> changes, List<Problem> report) {
        public Result {
            report = List.copyOf(report);
        }
    }

    /** Writes the lock anew, unless the content has errors or breaks with what was published. */
    public static Result lock(BuildRequest request) {
        Problems problems = new Problems();
        return compare(request, problems, (reading, publishing) -> {
            publishing.check(request, reading, problems);
            if (problems.hasErrors()) {
                return Optional.empty();
            }
            LockFile.write(request.home(), publishing.present().lock());
            return Optional.of(Changes.between(reading.locked().orElse(Lock.of(List.of())), publishing.present()));
        });
    }

    /**
     * What the content of today would publish otherwise than an old lock says, with or without the corrections that it needs.
     *
     * @param name what the old lock is called in a report
     */
    public static Result diff(BuildRequest request, String name, byte[] old) {
        Problems problems = new Problems();
        return LockReader.read(SourceTree.ofBytes(Map.of(name, old)), name, problems)
                .map(before -> compare(
                        request,
                        problems,
                        (reading, publishing) -> Optional.of(Changes.between(before, publishing.present()))))
                .orElseGet(() -> new Result(Optional.empty(), problems.sorted()));
    }

    private static Result compare(
            BuildRequest request, Problems problems, BiFunction<Reading, Publishing, Optional<Changes>> comparison) {
        try (SpoolFile file = SpoolFile.open()) {
            Optional<Changes> changes = Reading.of(request, file, problems)
                    .filter(reading -> !problems.hasErrors())
                    .flatMap(reading -> comparison.apply(reading, Publishing.of(request, reading)));
            return new Result(changes, problems.sorted());
        }
    }
}
