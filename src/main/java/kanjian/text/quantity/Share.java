package kanjian.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A share as it is printed (比例), at the precision that its digits show.
 *
 * @param value what is printed: 82.9, or the 2 of 三分之二
 * @param step what one unit of the last printed digit is worth: 0.1 for 82.9%, 10 for 三成, 1 for a fraction
 * @param of how many parts the whole has: 100 in per cent, 3 for thirds, 1 for a ratio
 */
public record Share(BigDecimal value, BigDecimal step, BigDecimal of) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    /** @throws IllegalArgumentException when step or parts are not positive */
    public Share {
        if (step.signum() <= 0 || of.signum() <= 0) {
            throw new IllegalArgumentException("a share has digits and parts: " + step + ", " + of);
        }
    }

    /**
     * Works it out again, in exact arithmetic.
     *
     * @param whole above 0
     * @param columnSumsTo100 whether the shares printed beside it, itself among them, sum to exactly 100
     */
    public ShareVerdict verdict(BigDecimal part, BigDecimal whole, boolean columnSumsTo100) {
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("no share of " + whole);
        }
        BigDecimal off = part.multiply(of).subtract(value.multiply(whole));
        BigDecimal digit = step.multiply(whole);
        BigDecimal twice = off.multiply(TWO);
        if (isWithin(twice, digit.negate(), digit)) {
            return ShareVerdict.ROUNDED;
        }
        if (isWithin(off, BigDecimal.ZERO, digit)) {
            return ShareVerdict.CUT;
        }
        BigDecimal wide = digit.multiply(THREE);
        return columnSumsTo100 && isWithin(twice, wide.negate(), wide) ? ShareVerdict.BALANCED : ShareVerdict.DIFFERENT;
    }

    /** From {@code low}, which is included, to {@code high}, which is not: so it is with halves that are rounded up. */
    private static boolean isWithin(BigDecimal value, BigDecimal low, BigDecimal high) {
        return value.compareTo(low) >= 0 && value.compareTo(high) < 0;
    }

    /** Whether no part and whole that the bounds allow (600余 of 1000) would give it, be it rounded, cut or balanced. */
    public boolean isOutOfReach(Quantity part, Quantity whole) {
        BigDecimal slack = step.multiply(THREE).divide(TWO);
        return isAtLeast(part.least(), whole.most(), value.add(slack))
                || isBelow(part.most(), whole.least(), value.subtract(slack));
    }

    private boolean isAtLeast(Optional<BigDecimal> part, Optional<BigDecimal> whole, BigDecimal limit) {
        return part.isPresent()
                && whole.isPresent()
                && part.get().multiply(of).compareTo(limit.multiply(whole.get())) >= 0;
    }

    private boolean isBelow(Optional<BigDecimal> part, Optional<BigDecimal> whole, BigDecimal limit) {
        return part.isPresent()
                && whole.isPresent()
                && part.get().multiply(of).compareTo(limit.multiply(whole.get())) < 0;
    }
}
