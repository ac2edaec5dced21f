package kanjian.lock.rule;

import java.util.List;
import java.util.Optional;
import kanjian.diag.Problems;
import kanjian.lock.Lock;
import kanjian.lock.Present;

/** All rules of how published things may change. */
public final class LockRules {
    private static final List<LockRule> RULES = List.of(
            new AddressStays(),
            new FigureStays(),
            new FigureChangeIsCorrected(),
            new StoryDateStays(),
            new CorrectionStays());

    private static final List<PresentRule> OF_THE_CONTENT =
            List.of(new CorrectionEndsWithToday(), new CorrectionHasCome(), new WithdrawnFigureRests());

    private LockRules() {}

    /** What must hold for the content alone, whatever was published before and wherever it is shown. */
    public static void checkContent(Present present, Problems problems) {
        OF_THE_CONTENT.forEach(rule -> rule.check(present, problems));
    }

    /**
     * What must hold for the addresses of the site, and between what was published and what is to be.
     *
     * @param locked what was published; a site without a lock has published nothing yet
     * @param isComplete whether all that is published must stand in the lock already
     */
    public static void check(Optional<Lock> locked, Present present, boolean isComplete, Problems problems) {
        new RedirectArrives().check(present, problems);
        locked.ifPresent(lock -> {
            Problems found = new Problems();
            RULES.forEach(rule -> rule.check(lock, present, found));
            // What may not change so is not to be locked either: first one, then the other.
            if (isComplete && !found.hasErrors()) {
                new PublishedIsLocked().check(lock, present, found);
            }
            problems.addAll(found.sorted());
        });
    }
}
