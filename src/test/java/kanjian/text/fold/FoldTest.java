package kanjian.text.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FoldTest {
    static Stream<Arguments> examples() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/text/fold.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> Arguments.of(cells[0], cells[1]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void foldsAsTheExamplesSay(String text, String folded) {
        assertThat(Fold.of(text)).isEqualTo(folded);
    }

    @Test
    void simplifiesWithoutTouchingSignsAndCase() {
        assertThat(Fold.simplified("鹹豐(feng) 縣,５Ｇ１,２３４")).isEqualTo("咸丰县,５Ｇ１,２３４");
    }

    @Test
    void theTableLeadsFromEachTraditionalCharacterToOneThatStays() throws IOException {
        List<String> lines = table();
        assertThat(lines).hasSize(2);
        String from = lines.get(0);
        String to = lines.get(1);
        assertThat(from.length()).isEqualTo(to.length()).isBetween(2500, 4000);
        assertThat(from.chars().toArray()).isSorted().doesNotHaveDuplicates();
        assertThat(to.chars().filter(c -> from.indexOf(c) >= 0).mapToObj(Character::toString))
                .isEmpty();
        assertThat(from + to).doesNotMatch(".*\\p{Cs}.*");
    }

    private static List<String> table() throws IOException {
        try (InputStream in = FoldTest.class.getResourceAsStream("/kanjian/simplified.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
