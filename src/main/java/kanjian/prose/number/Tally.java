package kanjian.prose.number;

import kanjian.model.Story;

/** Counts verdicts. */
final class Tally {
    private int bound;
    private int excused;
    private int unbound;

    /** What becomes of a number. */
    enum Verdict {
        BOUND,
        EXCUSED,
        UNBOUND
    }

    void add(Verdict verdict) {
        switch (verdict) {
            case BOUND -> bound++;
            case EXCUSED -> excused++;
            default -> unbound++;
        }
    }

    Story.Coverage coverage() {
        return new Story.Coverage(bound, excused, unbound);
    }
}
