package kanjian.text.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Prose that was labelled before the scanner read it. */
class OfficialProseTest {
    private static final Path FIGURES = Path.of("src/test/resources/figures");

    @Test
    void findsTheFiguresThatAPersonFinds() {
        LabelledProse prose = LabelledProse.of(FIGURES.resolve("prose.txt"));

        assertThat(prose.sentences()).isGreaterThanOrEqualTo(200);
        assertThat(prose.recall()).as(prose.report()).isGreaterThanOrEqualTo(0.97);
        assertThat(prose.precision()).as(prose.report()).isGreaterThanOrEqualTo(0.97);
    }
}
