package kanjian.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words with a meaning each, found at a place in a text; the longest word wins. Looking makes no objects. */
public final class WordTable<T> {
    private static final int BUCKETS = 512;
    private static final Bucket EMPTY = new Bucket(new Word[0]);

    private final Bucket[] byFirst = Stream.generate(() -> EMPTY).limit(BUCKETS).toArray(Bucket[]::new);

    /** For each bucket whether it holds a word: so small a table that nearly all characters are passed over with one look. */
    private final long[] filled = new long[BUCKETS / Long.SIZE];

    private final List<Optional<Entry<T>>> answers = new ArrayList<>();

    /** A word and what it means. */
    public record Entry<T>(String word, T meaning) {
        public int length() {
            return word.length();
        }
    }

    /**
     * A word of a bucket.
     *
     * @param second its second character, by which most are passed over; {@link #NONE} where there is none
     * @param index where its answer stands
     */
    private record Word(String text, char second, int index) {
        private static final char NONE = '\0';

        /** Stands for no word: its length is 0. */
        private static final Word MISSING = new Word("", -1);

        Word(String text, int index) {
            this(text, text.length() > 1 ? text.charAt(1) : NONE, index);
        }
    }

    /** Words that may begin with the same character, the longest first. */
    private record Bucket(Word[] words) {
        Bucket with(Word word) {
            return new Bucket(Stream.concat(Stream.of(words), Stream.of(word))
                    .sorted(Comparator.comparingInt(each -> -each.text().length()))
                    .toArray(Word[]::new));
        }

        /** The longest word that stands at {@code at}. */
        Word find(Characters text, int at) {
            char next = text.at(at + 1);
            for (Word word : words) {
                if ((word.second == next || word.second == Word.NONE) && text.startsWith(word.text, at)) {
                    return word;
                }
            }
            return Word.MISSING;
        }
    }

    /** Adds words, separated by single spaces, that share a meaning; to be called while the table is made. */
    public WordTable<T> with(T meaning, String words) {
        for (String word : words.split(" ")) {
            int bucket = word.charAt(0) % BUCKETS;
            byFirst[bucket] = byFirst[bucket].with(new Word(word, answers.size()));
            filled[bucket / Long.SIZE] |= 1L << bucket;
            answers.add(Optional.of(new Entry<>(word, meaning)));
        }
        return this;
    }

    /** All words, in the order in which they were added. */
    public Stream<String> words() {
        return answers.stream().flatMap(Optional::stream).map(Entry::word);
    }

    /** The longest word that stands at {@code at}, an offset that may lie behind the end. */
    public Optional<Entry<T>> at(Characters text, int at) {
        Word word = find(text, at);
        return word == Word.MISSING ? Optional.empty() : answers.get(word.index);
    }

    /** The length of the longest word that stands at {@code at}; 0 when there is none. */
    public int lengthAt(Characters text, int at) {
        return find(text, at).text.length();
    }

    /** The same for a text that is looked at once. */
    public int lengthAt(String text, int at) {
        return lengthAt(new Characters(text), at);
    }

    private Word find(Characters text, int at) {
        int bucket = text.at(at) % BUCKETS;
        return (filled[bucket / Long.SIZE] & 1L << bucket) == 0 ? Word.MISSING : byFirst[bucket].find(text, at);
    }
}
