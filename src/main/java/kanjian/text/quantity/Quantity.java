package kanjian.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * One value with its unit (量), exact, in base unit: money in 元, shares in {@code %}, differences of shares in {@code pp},
 * ratios to a base in {@code ×}, fractions in {@code fraction}; every other unit as written, or empty where none is.
 *
 * @param low empty when only an upper limit is printed (近4000万元)
 * @param high empty when only a lower limit is printed (600余件); both are empty for words without number (大部分)
 * @param parts the denominator of a fraction, whose low and high then count such parts (2 of 3); else 1
 */
public record Quantity(
        Optional<BigDecimal> low, Optional<BigDecimal> high, Bound bound, String unit, BigDecimal parts) {
    /** The unit of a share in per cent. */
    public static final String PERCENT = "%";

    /** The unit of a share that is told as a fraction. */
    public static final String FRACTION = "fraction";

    /** The unit of a difference between shares (个百分点). */
    public static final String PERCENTAGE_POINT = "pp";

    /** The unit of a ratio to a base (倍). */
    public static final String TIMES = "×";

    /** Measure words for persons: each counts one person, so that they can be compared. 件, 项 and 个 cannot: one 项 may be several 件. */
    private static final Set<String> PERSONS = Set.of("人", "名", "位");

    public Quantity {
        low = low.isPresent() ? plain(low) : low;
        high = high.isPresent() ? plain(high) : high;
        parts = plain(parts);
        if (parts.signum() <= 0) {
            throw new IllegalArgumentException("a fraction needs parts: " + parts);
        }
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException("low above high: " + low.get() + ", " + high.get());
        }
    }

    private static Optional<BigDecimal> plain(Optional<BigDecimal> value) {
        return value.get().scale() == 0 ? value : value.map(Quantity::plain);
    }

    /** Equal values become equal decimals, without exponent. */
    private static BigDecimal plain(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The value as its bound places it: 余 sets the lower limit only, 近 the upper limit only. */
    public static Quantity of(BigDecimal value, Bound bound, String unit) {
        return of(value, bound, unit, BigDecimal.ONE);
    }

    /** The same for a fraction, whose value counts {@code parts}. */
    public static Quantity of(BigDecimal value, Bound bound, String unit, BigDecimal parts) {
        Optional<BigDecimal> low = bound.isFromAbove() ? Optional.empty() : Optional.of(value);
        Optional<BigDecimal> high = bound.isFromBelow() ? Optional.empty() : Optional.of(value);
        return new Quantity(low, high, bound, unit, parts);
    }

    /** A share of a whole, in per cent or as a fraction. */
    public boolean isShare() {
        return unit.equals(PERCENT) || unit.equals(FRACTION);
    }

    public boolean isExact() {
        return bound == Bound.EXACT;
    }

    /** What the true value is not below, in every reading; empty for 约 and for vague words, which leave both ends open. */
    public Optional<BigDecimal> least() {
        return bound.isLoose() ? Optional.empty() : low;
    }

    /** What the true value is not above, in every reading. */
    public Optional<BigDecimal> most() {
        return bound.isLoose() ? Optional.empty() : high;
    }

    /** Whether it is more than the other in every reading of both; 超过40 is more than 40. */
    public boolean isSurelyMoreThan(Quantity other) {
        if (least().isEmpty() || other.most().isEmpty()) {
            return false;
        }
        int order = least().get().compareTo(other.most().get());
        return order > 0 || order == 0 && (bound == Bound.MORE || other.bound == Bound.LESS);
    }

    /** Whether both count the same kind of unit, so that one can be set against the other: 位 and 名, but not 人 and 人次. */
    public boolean isOfOneUnitWith(Quantity other) {
        boolean same = unit.equals(other.unit) && parts.compareTo(other.parts) == 0;
        return same || PERSONS.contains(unit) && PERSONS.contains(other.unit);
    }

    /** The value that is printed, the lower one of two; empty for words without number. */
    public Optional<BigDecimal> printed() {
        return low.isPresent() ? low : high;
    }

    /** The lower limit as plain decimal, or {@code 2/3}; empty when there is none. */
    public Optional<String> lowText() {
        return low.map(this::text);
    }

    /** The upper limit as plain decimal, or {@code 2/3}; empty when there is none. */
    public Optional<String> highText() {
        return high.map(this::text);
    }

    private String text(BigDecimal value) {
        String decimal = value.toPlainString();
        return parts.compareTo(BigDecimal.ONE) == 0 ? decimal : decimal + "/" + parts.toPlainString();
    }
}
