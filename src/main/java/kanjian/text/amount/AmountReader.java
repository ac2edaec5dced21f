package kanjian.text.amount;

import java.util.Optional;

/** Reads amounts inside a text. */
public final class AmountReader {
    private final String text;
    private final NumeralReader numerals;

    /** An amount and where it ends. */
    public record Found(Amount amount, int end) {}

    public AmountReader(String text) {
        this.text = text;
        this.numerals = new NumeralReader(text);
    }

    /** The longest amount that begins exactly at {@code start}, an offset in {@code char}s; pure. */
    public Optional<Found> at(int start) {
        return new AmountWalk(text, numerals, start, false).amount();
    }

    static Optional<Amount> readWhole(String printed) {
        return new AmountWalk(printed, new NumeralReader(printed), 0, true)
                .amount()
                .filter(found -> found.end() == printed.length())
                .map(Found::amount)
                .filter(amount -> amount.printed().equals(printed) && !isServiceNumber(printed));
    }

    /** A telephone number of a public service (12345, 12315, 95598), which looks like a bare count. */
    public static boolean isServiceNumber(String digits) {
        boolean service =
                digits.length() == 5 && (digits.startsWith("12") || digits.startsWith("95") || digits.startsWith("96"));
        return service && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
