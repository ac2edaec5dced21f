package kanjian.page.value;

/**
 * One correction (更正): what was wrong, what is right, when and why.
 *
 * @param id its anchor on the page of all corrections
 * @param part what of a figure was corrected: 时间 or 来源; empty for its value and for a story's words
 * @param day the first day of {@code date}, such as 2026-11-21; empty when its year is unknown
 */
public record CorrectionView(
        String id, Link of, WhenView date, String day, String part, String old, String now, String reason) {}
