package kanjian.prose.number;

import java.time.LocalDate;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Story;
import kanjian.text.WordTable;
import kanjian.text.date.Anchor;
import kanjian.text.date.Period;
import kanjian.text.date.PeriodReader;
import kanjian.text.scan.Finding;

/** Words of time in one story: without a date of the story, 今年 and 截至目前 mean nothing; 2月27日 and 近日 do. */
final class TimeWords {
    private static final Anchor SOME_DAY = Anchor.of(LocalDate.of(2000, 12, 31));

    /** Years that are counted from the story's own. */
    private static final WordTable<Boolean> COUNTED_YEARS = new WordTable<Boolean>().with(true, "今年 本年 去年 上年 前年 明年 下年");

    private final Anchor anchor;
    private final Problems problems;

    TimeWords(Story story, Problems problems) {
        this.problems = problems;
        this.anchor = story.entry()
                .period("date")
                .flatMap(Period::lastDay)
                .map(Anchor::of)
                .orElse(Anchor.unknown());
    }

    Anchor anchor() {
        return anchor;
    }

    void check(Finding.Time time, Location at) {
        if (anchor.published().isEmpty() && time.relative() && needsDate(time)) {
            problems.report(Code.TIME_WITHOUT_DATE, at, time.words());
        }
    }

    /** A month whose year is open may stand; a year that is counted from an unknown one may not. */
    private static boolean needsDate(Finding.Time time) {
        boolean isOpen = time.period().isEmpty()
                && PeriodReader.read(time.words(), SOME_DAY).isPresent();
        return isOpen || COUNTED_YEARS.lengthAt(time.words(), 0) > 0;
    }
}
