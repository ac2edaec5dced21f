package kanjian.text.scan;

import kanjian.text.amount.AmountReader;

/** Units in Latin letters, which must not be taken for the letters of a code. */
final class LatinUnits {
    private LatinUnits() {}

    /** Whether a unit stands at {@code start} and no letter follows it: 5km, not 5kmt. */
    static boolean isUnit(String text, int start) {
        int end = start;
        while (end < text.length() && Script.isLetter(text.charAt(end))) {
            end++;
        }
        return AmountReader.isUnit(text.substring(start, end), 0);
    }
}
