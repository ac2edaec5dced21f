package kanjian.text.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kanjian.text.quantity.Quantity;
import kanjian.text.quantity.Share;

/**
 * A figure as it is printed (数字): {@code 600余件}, {@code 近4000万元}, {@code 440户692人(次)}.
 *
 * @param quantities one, or several in a compound, in the order of the source
 * @param change what is told when the figure is a change and not a level
 */
public record Amount(List<Quantity> quantities, Optional<Change> change, Form form) {
    public Amount {
        quantities = List.copyOf(quantities);
        if (quantities.isEmpty()) {
            throw new IllegalArgumentException("an amount has a quantity");
        }
    }

    /** Reads a value field as a whole; empty when it is no amount, or is more than one. */
    public static Optional<Amount> read(String printed) {
        return AmountReader.readWhole(printed);
    }

    /** The first quantity, the only one unless this is a compound. */
    public Quantity first() {
        return quantities.get(0);
    }

    /** The words of the source again, made from quantities and form. */
    public String printed() {
        return pieces().stream().map(Piece::text).collect(Collectors.joining());
    }

    /** The same words, cut for setting them in two sizes, in the order of the source. */
    public List<Piece> pieces() {
        return form.pieces(quantities);
    }

    /**
     * The share, difference of shares or ratio that it prints, at the precision of its digits; empty for everything else, for
     * compounds, and where the value is not exact.
     */
    public Optional<Share> share() {
        Quantity only = first();
        if (quantities.size() > 1 || !only.isExact()) {
            return Optional.empty();
        }
        return switch (only.unit()) {
            case Quantity.PERCENT -> Optional.of(share(only, BigDecimal.valueOf(100)));
            case Quantity.FRACTION -> Optional.of(share(only, only.parts()));
            case Quantity.PERCENTAGE_POINT, Quantity.TIMES -> Optional.of(share(only, BigDecimal.ONE));
            default -> Optional.empty();
        };
    }

    private Share share(Quantity quantity, BigDecimal of) {
        return new Share(quantity.printed().orElseThrow(), form.step(), of);
    }

    /** A share of a whole (份额), not a change of it. */
    public boolean isShare() {
        return change.isEmpty() && quantities.stream().allMatch(Quantity::isShare);
    }

    /**
     * Compares what two amounts say. Where only one of them names a change, or the base of it, they still agree in other
     * words: the text may name it outside the figure.
     */
    public Agreement agreesWith(Amount other) {
        if (!quantities.equals(other.quantities) || contradicts(other)) {
            return Agreement.DIFFERENT;
        }
        return printed().equals(other.printed()) ? Agreement.SAME : Agreement.OTHER_WORDING;
    }

    private boolean contradicts(Amount other) {
        return change.isPresent() && other.change.isPresent() && change.get().contradicts(other.change.get());
    }
}
