package kanjian.text.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kanjian.text.numeral.Notation;
import kanjian.text.numeral.NumeralWriter;
import kanjian.text.quantity.Quantity;

/** A place in the form of an amount, filled from its quantities. */
sealed interface Slot {

    Piece fill(List<Quantity> quantities);

    /** Fixed words: 余, 约, 万, 个. */
    record Word(Piece.Role role, String text) implements Slot {
        @Override
        public Piece fill(List<Quantity> quantities) {
            return new Piece(role, text);
        }
    }

    /** The unit of the quantity, where it stands as written. */
    record Unit(int of) implements Slot {
        @Override
        public Piece fill(List<Quantity> quantities) {
            return new Piece(Piece.Role.UNIT, quantities.get(of).unit());
        }
    }

    /**
     * A numeral: the value, without what stands above {@code below}, in units of {@code scale}.
     *
     * @param below 0 for no limit; in 3亿5000万 the second numeral is below 1亿
     */
    record Digits(int of, Source source, BigDecimal below, BigDecimal scale, Notation notation) implements Slot {
        @Override
        public Piece fill(List<Quantity> quantities) {
            BigDecimal value = source.of(quantities.get(of));
            BigDecimal rest = below.signum() == 0 ? value : value.remainder(below);
            BigDecimal shown = rest.divide(scale, notation.decimals(), RoundingMode.DOWN);
            return new Piece(Piece.Role.DIGITS, NumeralWriter.write(shown, notation));
        }

        /** What one unit of its last digit is worth. */
        BigDecimal step() {
            return scale.movePointLeft(notation.decimals());
        }

        Digits times(BigDecimal factor) {
            return new Digits(of, source, below, scale.multiply(factor), notation);
        }
    }

    /** What of a quantity a numeral shows. */
    enum Source {
        /** The printed value, the lower one of two. */
        LOW {
            @Override
            BigDecimal of(Quantity quantity) {
                return quantity.printed().orElseThrow();
            }
        },
        HIGH {
            @Override
            BigDecimal of(Quantity quantity) {
                return quantity.high().orElseThrow();
            }
        },
        /** The denominator. */
        PARTS {
            @Override
            BigDecimal of(Quantity quantity) {
                return quantity.parts();
            }
        },
        /** How much more than the base: 增长两倍 is three times as much. */
        MORE {
            @Override
            BigDecimal of(Quantity quantity) {
                return LOW.of(quantity).subtract(BigDecimal.ONE);
            }
        },
        /** How often doubled: 翻两番 is four times as much. */
        DOUBLINGS {
            @Override
            BigDecimal of(Quantity quantity) {
                return BigDecimal.valueOf(LOW.of(quantity).toBigIntegerExact().bitLength() - 1L);
            }
        };

        abstract BigDecimal of(Quantity quantity);
    }
}
