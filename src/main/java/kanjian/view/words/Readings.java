package kanjian.view.words;

import java.util.stream.Collectors;
import kanjian.text.amount.Amount;
import kanjian.text.amount.Piece;

/** Says in words what a bound means, so that nobody takes 600余件 for 600件. */
public final class Readings {
    private Readings() {}

    /** Empty when the value is exact. */
    public static String of(Amount amount) {
        if (amount.quantities().size() > 1) {
            return "";
        }
        String bare = amount.pieces().stream()
                .filter(piece -> piece.role() == Piece.Role.DIGITS || piece.role() == Piece.Role.UNIT)
                .map(Piece::text)
                .collect(Collectors.joining());
        return switch (amount.first().bound()) {
            case EXACT -> "";
            case AT_LEAST -> "原文未给确数，只知不少于" + bare;
            case MORE -> "原文未给确数，只知多于" + bare;
            case AT_MOST -> "最多" + bare;
            case LESS -> "原文未给确数，只知不到" + bare;
            case ABOUT -> "约数，可能略多或略少";
            case RANGE -> "原文给的是一个范围";
            case VAGUE -> "原文没有给出确数";
        };
    }
}
