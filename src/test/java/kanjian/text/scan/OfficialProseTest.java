package kanjian.text.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Prose that was labelled before the scanner read it. On first contact recall and precision were 98.4 % and 97.6 % for the
 * first set; then, mended for that, 89.2 % and 92.9 % for the second, which was chosen to be harder. The thresholds hold what has
 * been reached since.
 */
class OfficialProseTest {
    @ParameterizedTest
    @CsvSource({"prose.txt, 200, 0.99, 0.99", "prose-second.txt, 50, 0.95, 0.95"})
    void findsTheFiguresThatAPersonFinds(String file, int sentences, double recall, double precision) {
        LabelledProse prose = LabelledProse.of(Path.of("src/test/resources/figures", file));

        assertThat(prose.sentences()).isGreaterThanOrEqualTo(sentences);
        assertThat(prose.recall()).as(prose.report()).isGreaterThanOrEqualTo(recall);
        assertThat(prose.precision()).as(prose.report()).isGreaterThanOrEqualTo(precision);
    }
}
