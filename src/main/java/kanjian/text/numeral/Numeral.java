package kanjian.text.numeral;

import java.math.BigDecimal;

/** A numeral (数词) found in a text, without the multiplier after it. */
public record Numeral(BigDecimal value, Notation notation, int end) {
    /** Whether it is written in Han digits. */
    public boolean isHan() {
        return NumeralWriter.isHan(notation);
    }
}
