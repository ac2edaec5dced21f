package kanjian.check;

import kanjian.calendar.Recurrence;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Site;
import kanjian.model.Value;

/** A station's fields make one rule for its days, and its words name the same days: a poster with a wrong day sends people in vain. */
final class StationDayIsOne implements Rule {
    @Override
    public void check(Site site, Problems problems) {
        site.ofKind("station")
                .forEach(station -> station.groups("schedule").stream()
                        .filter(schedule ->
                                schedule.fields().values().stream().noneMatch(Value.Unread.class::isInstance))
                        .forEach(schedule -> check(station, schedule, problems)));
    }

    private static void check(Entry station, Value.Group group, Problems problems) {
        Entry schedule = new Entry(station.id(), station.at(), group.fields());
        boolean weekly = schedule.value("weekday").isPresent();
        boolean nth = schedule.value("week").isPresent();
        if (schedule.value("monthly_day").isPresent() && (weekly || nth)) {
            problems.report(Code.STATION_DAYS_TWO, at(schedule));
        } else if (nth && !weekly) {
            problems.report(Code.STATION_WEEK_ALONE, at(schedule));
        } else {
            schedule.text("text")
                    .ifPresent(words -> Recurrence.of(station)
                            .filter(rule -> !rule.isNamedIn(words))
                            .ifPresent(rule ->
                                    problems.report(Code.STATION_WORDS_DIFFER, at(schedule), words, rule.chinese())));
        }
    }

    /** Where the words stand, which every schedule has; else the record. */
    private static Location at(Entry schedule) {
        return schedule.value("text")
                .filter(Value.Text.class::isInstance)
                .map(text -> ((Value.Text) text).at())
                .orElse(schedule.at());
    }
}
