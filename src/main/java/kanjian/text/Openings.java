package kanjian.text;

/**
 * The pairs of characters that something can begin with (开头). A quick look before a close one: it never misses a pair, and
 * seldom takes another for one.
 */
public final class Openings {
    private static final int PAIRS = 1 << 16;
    private static final int SPREAD = 31;

    private final long[] bits = new long[PAIRS / Long.SIZE];

    /** Adds the first two characters of each word; the words are separated by spaces. */
    public Openings with(String words) {
        for (String word : words.split(" ")) {
            add(word.charAt(0), word.charAt(1));
        }
        return this;
    }

    /** Adds each of the first characters before each of the second. */
    public Openings with(String firsts, String seconds) {
        firsts.chars().forEach(first -> seconds.chars().forEach(second -> add(first, second)));
        return this;
    }

    private void add(int first, int second) {
        int pair = pair(first, second);
        bits[pair / Long.SIZE] |= 1L << pair;
    }

    private static int pair(int first, int second) {
        return first * SPREAD + second & PAIRS - 1;
    }

    public boolean has(char first, char second) {
        int pair = pair(first, second);
        return (bits[pair / Long.SIZE] & 1L << pair) != 0;
    }
}
