package kanjian.text.scan;

import java.util.Optional;
import kanjian.text.amount.Amount;
import kanjian.text.date.Period;

/** What the scanner found at a place: a figure, words of time, or a number that is no figure. */
public sealed interface Finding {
    Place at();

    /** The words as they stand in the text. */
    String words();

    /** The offset behind the words. */
    default int end() {
        return at().offset() + words().length();
    }

    /**
     * A figure (数字).
     *
     * @param period the last period named before it in its sentence
     */
    record Figure(Place at, String words, Amount amount, Optional<Period> period) implements Finding {}

    /**
     * Words of time (时间词).
     *
     * @param period empty when they name none (近日), or when they are relative and the source has no date
     * @param relative whether they need the date of the source
     */
    record Time(Place at, String words, Optional<Period> period, boolean relative) implements Finding {}

    /** A number that is no figure: a name, an order, a code. */
    record Name(Place at, String words, Reason reason) implements Finding {}
}
