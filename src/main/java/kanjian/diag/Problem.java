package kanjian.diag;

import java.util.Comparator;
import java.util.List;

/** One thing that is wrong, at one place. */
public record Problem(Code code, Location at, List<String> args) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::at)
            .thenComparing(Problem::code)
            .thenComparing(problem -> String.join("\u0000", problem.args()));

    public Problem {
        args = List.copyOf(args);
    }

    public Severity severity() {
        return code.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** What is wrong, in Chinese. */
    public String chinese() {
        return code.chinese(args);
    }

    /** What is wrong, in English. */
    public String english() {
        return code.english(args);
    }

    /** How to mend it, in Chinese. */
    public String cure() {
        return code.cure(args);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
