package kanjian.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule by which texts are cut, as readers in other languages must write it again. */
class TermsTest {
    private static final Path VECTORS = Path.of("src/test/resources/search/terms.tsv");

    static Stream<String[]> vectors() throws IOException {
        return Files.readAllLines(VECTORS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void cutsAsRecorded(String text, String found, String typed) {
        Set<Integer> indexed = new TreeSet<>();
        Set<Integer> asked = new TreeSet<>();
        for (int[] sentence : Letters.of(text)) {
            Terms.of(sentence, indexed::add);
            Terms.ofQuery(sentence, asked::add);
        }
        assertThat(indexed).isEqualTo(hashes(found));
        assertThat(asked).isEqualTo(hashes(typed));
        assertThat(indexed).containsAll(asked);
    }

    private static Set<Integer> hashes(String terms) {
        return Stream.of(terms.split(" "))
                .filter(term -> !term.isEmpty())
                .map(TermHash::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Worked out with another program. */
    @ParameterizedTest
    @CsvSource({"a, 1a80b1b3", "湘潭, 798cb60a", "𠮷é, a0434ac6", "~xiang~tan, d9161814"})
    void hashesAsOthersDo(String term, String hash) {
        assertThat(Integer.toHexString(TermHash.of(term))).isEqualTo(hash);
        int[] letters = term.codePoints().toArray();
        assertThat(TermHash.of(letters, 0, letters.length)).isEqualTo(TermHash.of(term));
    }
}
