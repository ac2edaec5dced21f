package kanjian.page.data;

import java.util.List;
import kanjian.page.value.UnknownView;

/**
 * What a site did in a year and what it held then (年度报表): numbers of things, never sums of what they say.
 *
 * @param until the day up to which it counts, such as 2026年11月21日, for a year that is not over; else empty
 * @param facts who answers for the site
 * @param gaps what such reports also ask for and this program cannot know
 * @param csv the address of its table; empty when it is not offered
 */
public record YearReport(int year, String until, List<Fact> facts, List<Count> counts, List<Gap> gaps, String csv) {
    public YearReport {
        facts = List.copyOf(facts);
        counts = List.copyOf(counts);
        gaps = List.copyOf(gaps);
    }

    /** @param value a String or an {@link UnknownView} */
    public record Fact(String name, Object value) {}

    /**
     * How many there are.
     *
     * @param ofYear an Integer, or an {@link UnknownView} where nothing says of which year they are
     * @param all those of any year and of none
     * @param rule what was counted, in a sentence
     */
    public record Count(String name, Object ofYear, int all, String rule) {}

    /** Something that is not counted, and why. */
    public record Gap(String name, UnknownView why) {}
}
