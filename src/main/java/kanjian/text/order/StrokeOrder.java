package kanjian.text.order;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * The order of names by strokes (姓氏笔画): character by character, fewer strokes first, and of those with equally many as in
 * Unicode's Chinese stroke order, which then goes by radical. Characters beyond its table come last, by code point. The table is
 * {@code strokes.txt}: line n holds the characters of n strokes in their order.
 */
public final class StrokeOrder implements Comparator<String> {
    public static final StrokeOrder BY_STROKES = new StrokeOrder(table());

    private static final String FILE = "/kanjian/strokes.txt";

    private final Map<Integer, Integer> ranks;

    private StrokeOrder(Map<Integer, Integer> ranks) {
        this.ranks = ranks;
    }

    private static Map<Integer, Integer> table() {
        Map<Integer, Integer> ranks = new HashMap<>();
        read().codePoints()
                .filter(character -> character != '\n')
                .forEach(character -> ranks.put(character, ranks.size()));
        return ranks;
    }

    private static String read() {
        try (InputStream in = StrokeOrder.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no table " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int compare(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = Integer.compare(rank(left[i]), rank(right[i]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    /** The code points that the table lacks follow all that it has. */
    private int rank(int character) {
        return ranks.getOrDefault(character, ranks.size() + character);
    }
}
