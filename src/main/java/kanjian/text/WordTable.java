package kanjian.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words with a meaning each, found at a place in a text; the longest word wins. Looking makes no objects. */
public final class WordTable<T> {
    private static final int BUCKETS = 2048;

    private final List<Bucket<T>> byFirst = new ArrayList<>(Collections.nCopies(BUCKETS, Bucket.empty()));

    /** A word and what it means. */
    public record Entry<T>(String word, T meaning) {
        public int length() {
            return word.length();
        }
    }

    /**
     * Words that may begin with the same character, the longest first.
     *
     * @param seconds the second character of each word, by which most are passed over; {@link #NONE} where there is none
     * @param answers what is told for each
     */
    private record Bucket<T>(String[] words, char[] seconds, List<Optional<Entry<T>>> answers) {
        private static final char NONE = '\0';

        static <T> Bucket<T> empty() {
            return new Bucket<>(new String[0], new char[0], List.of());
        }

        Bucket<T> with(Entry<T> entry) {
            List<Entry<T>> all = Stream.concat(answers.stream().flatMap(Optional::stream), Stream.of(entry))
                    .sorted((one, other) -> other.length() - one.length())
                    .toList();
            return new Bucket<>(
                    all.stream().map(Entry::word).toArray(String[]::new),
                    all.stream()
                            .map(each -> String.valueOf(
                                    each.length() > 1 ? each.word().charAt(1) : NONE))
                            .collect(Collectors.joining())
                            .toCharArray(),
                    all.stream().map(Optional::of).collect(Collectors.toCollection(ArrayList::new)));
        }

        /** The index of the longest word that stands at {@code at}; -1 when there is none. */
        int find(String text, int at) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : NONE;
            for (int i = 0; i < words.length; i++) {
                if ((seconds[i] == next || seconds[i] == NONE) && text.startsWith(words[i], at)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** Adds words, separated by single spaces, that share a meaning; to be called while the table is made. */
    public WordTable<T> with(T meaning, String words) {
        for (String word : words.split(" ")) {
            int bucket = word.charAt(0) % BUCKETS;
            byFirst.set(bucket, byFirst.get(bucket).with(new Entry<>(word, meaning)));
        }
        return this;
    }

    /** The longest word that stands at {@code at}, an offset that may lie behind the end. */
    public Optional<Entry<T>> at(String text, int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        Bucket<T> bucket = byFirst.get(text.charAt(at) % BUCKETS);
        int index = bucket.find(text, at);
        return index < 0 ? Optional.empty() : bucket.answers().get(index);
    }

    /** The length of the longest word that stands at {@code at}; 0 when there is none. */
    public int lengthAt(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        Bucket<T> bucket = byFirst.get(text.charAt(at) % BUCKETS);
        int index = bucket.find(text, at);
        return index < 0 ? 0 : bucket.words()[index].length();
    }
}
