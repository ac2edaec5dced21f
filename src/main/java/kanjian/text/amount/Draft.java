package kanjian.text.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kanjian.text.amount.Piece.Role;
import kanjian.text.amount.Slot.Source;
import kanjian.text.numeral.Notation;
import kanjian.text.quantity.Bound;
import kanjian.text.quantity.Quantity;

/** An amount while it is being read: its slots so far and the quantity at work. */
final class Draft {
    private final List<Slot> slots = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private Optional<Bound> bound = Optional.empty();
    private Optional<BigDecimal> low = Optional.empty();
    private Optional<BigDecimal> high = Optional.empty();
    private BigDecimal parts = BigDecimal.ONE;
    private String unit = "";
    private boolean needsUnit;

    int of() {
        return quantities.size();
    }

    void word(Role role, String text) {
        slots.add(new Slot.Word(role, text));
    }

    /** The first word that bounds wins over later ones; 达 and 共 leave it open. */
    void bound(Bound next) {
        if (bound.isEmpty() && next != Bound.EXACT) {
            bound = Optional.of(next);
        }
    }

    boolean isBounded() {
        return bound.isPresent();
    }

    int mark() {
        return slots.size();
    }

    /** Forgets the quantity at work and its slots, which begin at {@code mark}. */
    void drop(int mark) {
        cutTo(mark);
        clear();
    }

    void cutTo(int mark) {
        slots.subList(mark, slots.size()).clear();
    }

    void number(int place, Source source, BigDecimal below, BigDecimal scale, Notation notation) {
        slots.add(place, new Slot.Digits(of(), source, below, scale, notation));
    }

    void low(BigDecimal value) {
        low = Optional.of(value);
    }

    BigDecimal low() {
        return low.orElseThrow();
    }

    Optional<BigDecimal> high() {
        return high;
    }

    void high(BigDecimal value) {
        high = Optional.of(value);
    }

    void parts(BigDecimal count) {
        parts = count;
        unit = Quantity.FRACTION;
    }

    void unit(String meant, String written) {
        unit = meant;
        if (meant.equals(written)) {
            slots.add(new Slot.Unit(of()));
        } else {
            word(Role.UNIT, written);
        }
    }

    /** Makes the unit a rate: 吨/年. */
    void per(String other) {
        unit = unit + "/" + other;
        if (!(slots.get(slots.size() - 1) instanceof Slot.Unit)) {
            word(Role.UNIT, "/" + other);
        }
    }

    /** Multiplies the value, which the last numeral shows. */
    void rescale(BigDecimal factor) {
        Slot.Digits last = lastNumber();
        low(low().multiply(factor));
        slots.set(slots.lastIndexOf(last), last.times(factor));
    }

    private Slot.Digits lastNumber() {
        return slots.stream()
                .filter(Slot.Digits.class::isInstance)
                .map(Slot.Digits.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    void shareUnit() {
        unit = Quantity.PERCENT;
    }

    String unit() {
        return unit;
    }

    /** Ends the quantity at work and begins the next one of a compound. */
    void close() {
        Bound as = bound.orElse(Bound.EXACT);
        boolean two = high.isPresent() && as != Bound.VAGUE;
        if (low.isEmpty() || as == Bound.VAGUE || two) {
            quantities.add(new Quantity(low, high, two ? Bound.RANGE : as, unit, parts));
        } else {
            quantities.add(Quantity.of(low.get(), as, unit, parts));
        }
        clear();
    }

    private void clear() {
        bound = Optional.empty();
        low = Optional.empty();
        high = Optional.empty();
        parts = BigDecimal.ONE;
        unit = "";
        needsUnit = false;
    }

    /** Two neighbouring digits (十四五) are a range only before a unit. */
    void needsUnit(boolean needed) {
        needsUnit = needed;
    }

    /** Words such as 大部分, which take no unit; 若干 does. */
    boolean isWithoutNumber() {
        return low.isEmpty()
                && slots.get(slots.size() - 1) instanceof Slot.Word last
                && !last.text().equals("若干");
    }

    boolean lacksUnit() {
        return needsUnit && unit.isEmpty();
    }

    Amount amount(Optional<Change> change) {
        return new Amount(quantities, change, new Form(slots));
    }
}
