package kanjian.search.text;

import java.nio.charset.StandardCharsets;

/** The number of a term in the index: FNV-1a of 32 bits over its UTF-8, mixed by the last steps of MurmurHash 3. */
public final class TermHash {
    private static final int START = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private TermHash() {}

    public static int of(String term) {
        int hash = START;
        for (byte one : term.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ one & 0xff) * PRIME;
        }
        return mixed(hash);
    }

    /** Of a run of letters. */
    static int of(int[] letters, int from, int to) {
        int hash = START;
        for (int at = from; at < to; at++) {
            hash = with(hash, letters[at]);
        }
        return mixed(hash);
    }

    /** UTF-8 by hand: a string for each term of each page would be most of the work. */
    private static int with(int hash, int letter) {
        if (letter < 0x80) {
            return (hash ^ letter) * PRIME;
        }
        int bits = letter < 0x800 ? 6 : letter < 0x10000 ? 12 : 18;
        int lead = letter < 0x800 ? 0xc0 : letter < 0x10000 ? 0xe0 : 0xf0;
        int next = (hash ^ (lead | letter >> bits)) * PRIME;
        while (bits > 0) {
            bits -= 6;
            next = (next ^ (0x80 | letter >> bits & 0x3f)) * PRIME;
        }
        return next;
    }

    private static int mixed(int hash) {
        int mixed = hash;
        mixed = (mixed ^ mixed >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
