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
        return drafts ? story -> true : story -> isReady(story) && hasCome(story, day) && !isOver(story, day);
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
