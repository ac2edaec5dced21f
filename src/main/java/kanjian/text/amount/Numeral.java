package kanjian.text.amount;

import java.math.BigDecimal;

/** A numeral (数词) found in a text, without the multiplier after it. */
record Numeral(BigDecimal value, Notation notation, int end) {
    boolean isHan() {
        return NumeralWriter.isHan(notation);
    }
}
