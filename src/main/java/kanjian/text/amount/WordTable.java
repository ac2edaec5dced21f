package kanjian.text.amount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words with a meaning each, found at a place in a text; the longest word wins. */
final class WordTable<T> {
    private final Map<Character, List<Entry<T>>> byFirst = new HashMap<>();

    /** A word and what it means. */
    record Entry<T>(String word, T meaning) {}

    WordTable<T> with(T meaning, String words) {
        for (String word : words.split(" ")) {
            byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(new Entry<>(word, meaning));
        }
        byFirst.values()
                .forEach(list ->
                        list.sort(Comparator.comparing(entry -> -entry.word().length())));
        return this;
    }

    /** The longest word that stands at {@code at}. */
    Optional<Entry<T>> at(String text, int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        for (Entry<T> entry : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(entry.word(), at)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
