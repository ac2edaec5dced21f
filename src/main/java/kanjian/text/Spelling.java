package kanjian.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that was probably meant by an unknown one. */
public final class Spelling {
    private static final int FARTHEST = 2;

    private Spelling() {}

    /**
     * The nearest known word by insertions, deletions, changes and swaps of neighbours, upper and lower case alike: at most
     * two of them, one in words of up to four characters, none that leaves fewer than half. Of equally near ones the first in
     * code point order.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        int[] meant = codePoints(word);
        return known.stream()
                .filter(candidate -> !candidate.equals(word))
                .map(candidate -> new Candidate(candidate, distance(meant, codePoints(candidate))))
                .filter(candidate -> candidate.distance() <= allowed(meant.length, candidate.length()))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    private record Candidate(String word, int distance) {
        int length() {
            return word.codePointCount(0, word.length());
        }
    }

    private static int allowed(int one, int other) {
        int shorter = Math.min(one, other);
        if (shorter <= 1) {
            return 0;
        }
        return shorter <= 4 ? 1 : FARTHEST;
    }

    private static int[] codePoints(String word) {
        return word.codePoints().map(Character::toLowerCase).toArray();
    }

    /** Damerau's distance in its restricted form: no part is edited twice. */
    private static int distance(int[] one, int[] other) {
        int[][] steps = new int[one.length + 1][other.length + 1];
        for (int i = 0; i <= one.length; i++) {
            for (int j = 0; j <= other.length; j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, one, other, i, j);
            }
        }
        return steps[one.length][other.length];
    }

    private static int cheapest(int[][] steps, int[] one, int[] other, int i, int j) {
        int changed = steps[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        int least = Math.min(changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
