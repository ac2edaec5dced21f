package kanjian.serve;

import java.util.List;
import kanjian.diag.Problem;
import kanjian.output.MemorySink;

/**
 * What the preview shows at one time.
 *
 * @param site the last site without errors; without files as long as there was none
 * @param report what was found by the last build, good or bad
 * @param turn counts the builds, so that a page knows whether it is the newest
 */
record Showing(MemorySink site, List<Problem> report, int turn) {
    Showing {
        report = List.copyOf(report);
    }

    /** Before the first build. */
    static Showing nothing() {
        return new Showing(new MemorySink(), List.of(), 0);
    }
}
