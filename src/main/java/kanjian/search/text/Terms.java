package kanjian.search.text;

/**
 * The terms (检索词) of a sentence's letters: each letter, each two neighbours, and each three narrow ones in a row. Overlapping pairs
 * need no dictionary of words, so that nothing can be cut otherwise on the side of the reader.
 */
public final class Terms {
    private Terms() {}

    /** Takes the hashes of terms. */
    public interface Taker {
        void take(int term);
    }

    /** Those under which a sentence can be found. */
    public static void of(int[] letters, Taker taker) {
        for (int at = 0; at < letters.length; at++) {
            for (int length = 1; length <= longest(letters, at); length++) {
                taker.take(TermHash.of(letters, at, at + length));
            }
        }
    }

    /** Those to look up for letters that a reader typed: the fewest that together tell what all of them would. */
    public static void ofQuery(int[] letters, Taker taker) {
        if (letters.length == 1) {
            taker.take(TermHash.of(letters, 0, 1));
        }
        for (int at = 0; at + 1 < letters.length; at++) {
            if (longest(letters, at) == 3) {
                taker.take(TermHash.of(letters, at, at + 3));
            } else if (at == 0 || longest(letters, at - 1) < 3) {
                taker.take(TermHash.of(letters, at, at + 2));
            }
        }
    }

    /** How many letters the longest term has that begins at one. */
    private static int longest(int[] letters, int at) {
        boolean isRun = at + 2 < letters.length
                && Letters.isNarrow(letters[at])
                && Letters.isNarrow(letters[at + 1])
                && Letters.isNarrow(letters[at + 2]);
        return isRun ? 3 : Math.min(2, letters.length - at);
    }
}
