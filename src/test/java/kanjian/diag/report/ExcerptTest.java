package kanjian.diag.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    /** Line, column, the caret line with W for an ideographic blank and _ for a plain one. */
    @ParameterizedTest
    @CsvSource({
        "abc, 1, ^",
        "abc, 4, ___^",
        "abc, 9, ___^",
        "甲a乙, 3, W_^",
        "“甲”, 3, _W^",
        "e\u0301x, 3, _^",
        "\uD840\uDC00x, 2, W^",
        "👍🏽x, 3, W^",
        "👨\u200D👩x, 4, W^",
        "ｱx, 2, _^",
        "，x, 2, W^",
        "한x, 2, W^",
        "\u200Bx, 2, _^",
        "abc, 0, ''",
    })
    void padsWithBlanksOfTheWidthAbove(String line, int column, String caret) {
        assertThat(Excerpt.of(line, column).caret().replace('\u3000', 'W').replace(' ', '_'))
                .isEqualTo(caret);
    }
}
