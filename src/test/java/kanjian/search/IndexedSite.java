package kanjian.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kanjian.search.text.Letters;

/** A built site with its index: all texts in it, and a reader that does not know them. */
final class IndexedSite {
    private final IndexFiles files;
    private final IndexReader reader;
    private final Map<String, List<String>> sentences = new LinkedHashMap<>();

    IndexedSite(Function<String, byte[]> content) {
        files = new IndexFiles(content);
        reader = new IndexReader(files);
        numbers().forEach(number -> {
            JsonNode text = files.text(number);
            sentences.put(
                    text.get("u").textValue(),
                    Stream.of("t", "s", "w")
                            .flatMap(part -> Letters.of(text.get(part).textValue()).stream())
                            .map(letters -> new String(letters, 0, letters.length))
                            .toList());
        });
    }

    IndexFiles files() {
        return files;
    }

    IndexReader reader() {
        return reader;
    }

    /** The pages of the index by their numbers. */
    List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        int last = 0;
        for (JsonNode gap : files.columns().get("n")) {
            last += gap.intValue();
            numbers.add(last);
        }
        return numbers;
    }

    /** Address to the letters of each sentence. */
    Map<String, List<String>> sentences() {
        return sentences;
    }

    /** The pages on which each of some words stands, found by reading them all. */
    List<String> pagesWith(String words) {
        List<String> wanted = Stream.of(words.split(" "))
                .flatMap(word -> Letters.of(word).stream())
                .map(letters -> new String(letters, 0, letters.length))
                .toList();
        return sentences.entrySet().stream()
                .filter(page -> wanted.stream()
                        .allMatch(word -> page.getValue().stream().anyMatch(sentence -> sentence.contains(word))))
                .map(Map.Entry::getKey)
                .toList();
    }
}
