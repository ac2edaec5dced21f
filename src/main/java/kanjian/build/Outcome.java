package kanjian.build;

import java.util.List;
import kanjian.diag.Problem;

/** How a build ended. */
public sealed interface Outcome {
    /** What was found, in file order; warnings of a published site too. */
    List<Problem> report();

    /** The site stands. */
    record Published(int pages, int files, List<Problem> report) implements Outcome {
        public Published {
            report = List.copyOf(report);
        }
    }

    /** The content or the theme has errors; the old site is untouched. */
    record Rejected(List<Problem> report) implements Outcome {
        public Rejected {
            report = List.copyOf(report);
        }
    }

    /** The surroundings do not allow it: the output is not ours, another build is running; the old site is untouched. */
    record Refused(List<Problem> report) implements Outcome {
        public Refused {
            report = List.copyOf(report);
        }
    }
}
