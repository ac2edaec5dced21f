package kanjian.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kanjian.diag.Problems;
import kanjian.markdown.document.MarkdownDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EmphasisTest {
    static Stream<Arguments> emphasis() {
        return DataFile.pairs("emphasis.txt");
    }

    static Stream<Arguments> lineBreaks() {
        return DataFile.pairs("line-breaks.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("emphasis")
    void marksBesideChineseAreReadAsTheAmendmentSays(String text, String expected) {
        assertThat(Site.html(text)).isEqualTo("<p>" + expected + "</p>\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lineBreaks")
    void lineEndIsABlankBetweenWesternWordsOnly(String text, String expected) {
        MarkdownDocument document = Site.read(DataFile.unfolded(text), new Problems());
        assertThat(document.plain()).isEqualTo(DataFile.unfolded(expected));
        assertThat(document.html().replaceAll("<[^>]*>", "").strip().replace('\n', ' '))
                .isEqualTo(document.plain().replace('\n', ' '));
    }
}
