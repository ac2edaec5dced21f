package kanjian.check.column;

import java.util.List;
import java.util.stream.IntStream;
import kanjian.calendar.SpecialDays;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Site;

/** The special days of the settings (特殊日期) are whole days, end after they begin, and no day is named twice. */
final class SpecialDaysAreClear {
    private SpecialDaysAreClear() {}

    static void check(Site site, Problems problems) {
        Entry settings = site.settings();
        settings.parts("special_days").forEach(one -> {
            for (String field : List.of("from", "to")) {
                one.period(field)
                        .filter(day -> !SpecialDays.isDay(day))
                        .ifPresent(day ->
                                problems.report(Code.SPECIAL_DAY_INEXACT, SpecialDays.at(one), day.edtf(), field));
            }
        });
        List<SpecialDays> days = SpecialDays.of(settings);
        days.stream()
                .filter(one -> one.from().isAfter(one.to()))
                .forEach(one -> problems.report(Code.SPECIAL_DAYS_REVERSED, one.at(), one.from(), one.to()));
        IntStream.range(0, days.size())
                .forEach(i -> days.subList(0, i).stream()
                        .filter(days.get(i)::overlaps)
                        .forEach(before -> problems.report(
                                Code.SPECIAL_DAYS_OVERLAP,
                                days.get(i).at(),
                                days.get(i).from(),
                                days.get(i).to(),
                                before.from(),
                                before.to())));
    }
}
