package kanjian.build;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import kanjian.model.Entry;
import kanjian.text.date.PartialDate;
import kanjian.text.date.Period;

/** Which stories are part of the site on a given day. */
final class Publication {
    private Publication() {}

    /** Ready, its day of publication reached, its last day not past. */
    static Predicate<Entry> on(LocalDate day, boolean drafts) {
        return story -> drafts || absence(story, day).isEmpty();
    }

    /** Why the story is not part of the site on that day; empty when it is. */
    static Optional<Survey.Absence> absence(Entry story, LocalDate day) {
        if (!isReady(story)) {
            return Optional.of(Survey.Absence.DRAFT);
        }
        if (!hasCome(story, day)) {
            return Optional.of(Survey.Absence.SCHEDULED);
        }
        return isOver(story, day) ? Optional.of(Survey.Absence.EXPIRED) : Optional.empty();
    }

    /** The day that the absence ends or began, where the story names one. */
    static Optional<LocalDate> dayOf(Survey.Absence absence, Entry story) {
        return firstDay(story, absence == Survey.Absence.EXPIRED ? "expires" : "publish_at");
    }

    private static boolean isReady(Entry story) {
        return story.text("status").filter("ready"::equals).isPresent();
    }

    private static boolean hasCome(Entry story, LocalDate day) {
        return firstDay(story, "publish_at").map(from -> !from.isAfter(day)).orElse(true);
    }

    private static boolean isOver(Entry story, LocalDate day) {
        return firstDay(story, "expires").map(until -> !until.isAfter(day)).orElse(false);
    }

    private static Optional<LocalDate> firstDay(Entry story, String field) {
        return story.period(field)
                .filter(Period::isYearKnown)
                .flatMap(period -> period.start().map(PartialDate::firstDay));
    }
}
