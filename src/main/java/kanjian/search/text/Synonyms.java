package kanjian.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Words that some type for what our pages call otherwise (同义词). A line of the table is our word and theirs. */
public final class Synonyms {
    private static final String FILE = "/kanjian/synonyms.txt";
    private static final List<List<String>> TABLE = read();

    private Synonyms() {}

    /** The words of others for what a page tells of, without those that stand there themselves. */
    public static List<String> of(PageText page) {
        return TABLE.stream()
                .filter(words -> stands(words.get(0), page))
                .flatMap(words -> words.stream().skip(1))
                .filter(word -> !stands(word, page))
                .toList();
    }

    private static boolean stands(String word, PageText page) {
        return page.blocks().stream().anyMatch(block -> block.text().contains(word));
    }

    private static List<List<String>> read() {
        try (InputStream in = Synonyms.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no table " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Stream.of(line.split(" ")).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
