package kanjian.text.amount;

import java.util.Optional;
import kanjian.text.Characters;
import kanjian.text.WordTable;
import kanjian.text.numeral.NumeralReader;
import kanjian.text.quantity.Bound;

/** Reads amounts inside a text. */
public final class AmountReader {
    private final Characters text;
    private final NumeralReader numerals;

    /**
     * An amount and where it stands.
     *
     * @param digits the offset of its first digit, behind the words that lead
     */
    public record Found(Amount amount, int digits, int end) {}

    public AmountReader(Characters text) {
        this.text = text;
        this.numerals = new NumeralReader(text);
    }

    /** The longest amount that begins exactly at {@code start}, an offset in {@code char}s; pure. */
    public Optional<Found> at(int start) {
        return Beginning.isPossible(text, start)
                ? new AmountWalk(text, numerals, start, false).amount()
                : Optional.empty();
    }

    /** The same, bounded by a word that stands further ahead: 至少 in 至少走访一次. */
    public Optional<Found> at(int start, String ahead) {
        var walk = new AmountWalk(text, numerals, start, false);
        walk.bound(Words.BEFORE
                .at(new Characters(ahead), 0)
                .map(WordTable.Entry::meaning)
                .orElse(Bound.EXACT));
        return walk.amount();
    }

    /** Whether a unit stands at {@code start}. */
    public static boolean isUnit(Characters text, int start) {
        return Units.ALL.lengthAt(text, start) > 0;
    }

    /** Whether the unit is a length of time. */
    public static boolean isTime(String unit) {
        return Units.isTime(unit);
    }

    static Optional<Amount> readWhole(String printed) {
        var text = new Characters(printed);
        return new AmountWalk(text, new NumeralReader(text), 0, true)
                .amount()
                .filter(found -> found.end() == printed.length())
                .map(Found::amount)
                .filter(amount -> amount.printed().equals(printed) && !isServiceNumber(text));
    }

    private static boolean isServiceNumber(Characters digits) {
        return digits.length() == 5 && isServiceNumberAt(digits, 0);
    }

    /** Whether the telephone number of a public service (12345, 12315, 95598) stands there, which no unit follows. */
    public static boolean isServiceNumberAt(Characters text, int start) {
        int end = start;
        while (end < text.length() && NumeralReader.isArabic(text.at(end))) {
            end++;
        }
        boolean service = end - start == 5
                && (text.startsWith("12", start) || text.startsWith("95", start) || text.startsWith("96", start));
        return service && (end == text.length() || "市县省区".indexOf(text.at(end)) >= 0 || !isUnit(text, end));
    }
}
