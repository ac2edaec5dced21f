package kanjian.text;

/** A set of characters that answers with one look into a small table. */
public final class CharacterSet {
    private static final int CHARACTERS = Character.MAX_VALUE + 1;

    private final long[] bits = new long[CHARACTERS / Long.SIZE];

    private CharacterSet() {}

    /** The characters of a string. */
    public static CharacterSet of(String characters) {
        var set = new CharacterSet();
        characters.chars().forEach(c -> set.bits[c / Long.SIZE] |= 1L << c);
        return set;
    }

    public boolean has(char c) {
        return (bits[c / Long.SIZE] & 1L << c) != 0;
    }
}
