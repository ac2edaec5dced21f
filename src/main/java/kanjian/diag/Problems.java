package kanjian.diag;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Collects the problems of a run from any thread; the same problem counts once; they come out in file order. */
public final class Problems {
    private final Set<Problem> found = ConcurrentHashMap.newKeySet();

    /** @param args what the code's sentences speak of, in the order of their {@code %1$s}, {@code %2$s} */
    public void report(Code code, Location at, Object... args) {
        add(new Problem(code, at, Stream.of(args).map(String::valueOf).toList()));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** All problems by file, line, column and code. */
    public List<Problem> sorted() {
        return found.stream().sorted().toList();
    }
}
