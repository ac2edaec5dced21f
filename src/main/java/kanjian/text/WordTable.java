package kanjian.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words with a meaning each, found at a place in a text; the longest word wins. */
public final class WordTable<T> {
    private static final int BUCKETS = 2048;

    private final List<List<Entry<T>>> byFirst = new ArrayList<>(Collections.nCopies(BUCKETS, List.of()));

    /** A word and what it means. */
    public record Entry<T>(String word, T meaning) {
        public int length() {
            return word.length();
        }
    }

    /** Adds words, separated by single spaces, that share a meaning; to be called while the table is made. */
    public WordTable<T> with(T meaning, String words) {
        for (String word : words.split(" ")) {
            int bucket = word.charAt(0) % BUCKETS;
            List<Entry<T>> entries = new ArrayList<>(byFirst.get(bucket));
            entries.add(new Entry<>(word, meaning));
            entries.sort(Comparator.comparing(entry -> -entry.length()));
            byFirst.set(bucket, List.copyOf(entries));
        }
        return this;
    }

    /** The longest word that stands at {@code at}, an offset that may lie behind the end. */
    public Optional<Entry<T>> at(String text, int at) {
        if (at < text.length()) {
            List<Entry<T>> entries = byFirst.get(text.charAt(at) % BUCKETS);
            for (int i = 0; i < entries.size(); i++) {
                if (text.startsWith(entries.get(i).word(), at)) {
                    return Optional.of(entries.get(i));
                }
            }
        }
        return Optional.empty();
    }

    /** The length of the longest word that stands at {@code at}; 0 when there is none. */
    public int lengthAt(String text, int at) {
        return at(text, at).map(Entry::length).orElse(0);
    }
}
