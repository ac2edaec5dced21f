package kanjian.text.date;

import java.util.Optional;
import kanjian.text.Characters;

/** Reads dates and periods in Chinese prose (时间词), absolute and relative: 今年1月至9月, 去年10月, 截至目前, 同年7月. */
public final class PeriodReader {
    private final Characters text;

    /**
     * Words of time.
     *
     * @param period empty when the words name none (近日), or when they are relative and the source has no date
     * @param end the offset behind the words
     * @param relative whether the words need the date of the source
     */
    public record Found(Optional<Period> period, int end, boolean relative) {}

    public PeriodReader(Characters text) {
        this.text = text;
    }

    /** The longest words of time that begin exactly at {@code start}, an offset in {@code char}s; pure. */
    public Optional<Found> at(int start, Anchor anchor) {
        return Beginning.isPossible(text, start)
                ? new PeriodWalk(new DateCursor(text, start), anchor).found()
                : Optional.empty();
    }

    /** Reads the words as a whole, such as 截至9月底; empty when they are not one period. */
    public static Optional<Period> read(String words, Anchor anchor) {
        return new PeriodReader(new Characters(words))
                .at(0, anchor)
                .filter(found -> found.end() == words.length())
                .flatMap(Found::period);
    }
}
