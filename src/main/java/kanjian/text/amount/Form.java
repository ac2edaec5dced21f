package kanjian.text.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kanjian.text.quantity.Quantity;

/** How an amount is worded (写法), apart from its values. */
record Form(List<Slot> slots) {
    Form {
        slots = List.copyOf(slots);
    }

    /** The pieces in the order of the source; neighbours of one role are one piece. */
    List<Piece> pieces(List<Quantity> quantities) {
        var pieces = new ArrayList<Piece>();
        for (Slot slot : slots) {
            add(pieces, slot.fill(quantities));
        }
        return List.copyOf(pieces);
    }

    /** What one unit of the last digit of the first quantity is worth; 1 where it has no digits (一半). */
    BigDecimal step() {
        return slots.stream()
                .filter(Slot.Digits.class::isInstance)
                .map(Slot.Digits.class::cast)
                .filter(digits -> digits.of() == 0 && digits.source() != Slot.Source.PARTS)
                .map(Slot.Digits::step)
                .min(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
    }

    private static void add(List<Piece> pieces, Piece next) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).role() == next.role()) {
            pieces.set(last, new Piece(next.role(), pieces.get(last).text() + next.text()));
        } else {
            pieces.add(next);
        }
    }
}
