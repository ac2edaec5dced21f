package kanjian.quote;

import java.util.Arrays;
import java.util.Optional;
import kanjian.text.fold.Fold;

/** The text of a source, ready to look quotes up in: blanks, width, case and traditional characters make no difference. */
final class SourceText {
    private static final int LONGEST_SHOWN = 30;

    private final String folded;
    private final String plain;

    SourceText(String text) {
        folded = withoutBlanks(Fold.of(text));
        plain = withoutBlanks(Fold.simplified(text));
    }

    private static String withoutBlanks(String text) {
        StringBuilder dense = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(dense::appendCodePoint);
        return dense.toString();
    }

    boolean holds(String quote) {
        return folded.contains(withoutBlanks(Fold.of(quote)));
    }

    /** The passage that comes nearest to a quote, cut to 30 characters; empty when less than half of the quote would stay. */
    Optional<String> nearest(String quote) {
        String sought = withoutBlanks(Fold.simplified(quote));
        int[] costs = new int[sought.length() + 1];
        int[] starts = new int[sought.length() + 1];
        Arrays.setAll(costs, row -> row);
        int best = sought.length() / 2 + 1;
        int bestStart = -1;
        String found = "";
        for (int end = 1; end <= plain.length(); end++) {
            advance(sought, end, costs, starts);
            int cost = costs[sought.length()];
            int start = starts[sought.length()];
            if (cost < best
                    || cost == best && start == bestStart) { // the longer of two shows what was left out of the quote
                best = cost;
                bestStart = start;
                found = plain.substring(start, end);
            }
        }
        return Optional.of(found).filter(passage -> !passage.isEmpty()).map(SourceText::cut);
    }

    /**
     * One column of the edit distance between a quote and all passages that end here, after Sellers.
     *
     * @param starts where the passage of each row's cost begins
     */
    private void advance(String sought, int end, int[] costs, int[] starts) {
        int diagonal = costs[0];
        int diagonalStart = starts[0];
        starts[0] = end;
        for (int row = 1; row <= sought.length(); row++) {
            int replaced = diagonal + (sought.charAt(row - 1) == plain.charAt(end - 1) ? 0 : 1);
            int replacedStart = diagonalStart;
            diagonal = costs[row];
            diagonalStart = starts[row];
            int cheapest = Math.min(replaced, Math.min(diagonal, costs[row - 1]) + 1);
            if (cheapest == replaced) {
                starts[row] = replacedStart;
            } else if (cheapest == costs[row - 1] + 1) {
                starts[row] = starts[row - 1];
            }
            costs[row] = cheapest;
        }
    }

    private static String cut(String passage) {
        return passage.codePointCount(0, passage.length()) <= LONGEST_SHOWN
                ? passage
                : passage.substring(0, passage.offsetByCodePoints(0, LONGEST_SHOWN - 1)) + "…";
    }
}
