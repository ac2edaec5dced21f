package kanjian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void inlineTextHoldsNoSignThatEndsAnElement() {
        assertThat(Json.inline(Map.of("a", List.of("</script>&", new BigDecimal("1E+3"), 2, true))))
                .isEqualTo("{\"a\":[\"\\u003c/script\\u003e\\u0026\",1000,2,true]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                " [ 1 , -0.5e+3 , \"\\u00e9\\\"\" , true , null ] ",
                "{\"a\":{\"b\":[]}}",
                "\"看见\"",
                "0",
                "\"\uD83D\uDC40\""
            })
    void jsonHasNoFault(String text) {
        assertThat(JsonSyntax.fault(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,} | 7",
                "[1,] | 3",
                "{} {} | 3",
                "{a:1} | 1",
                "[01] | 2",
                "[1 2] | 3",
                "[.5] | 1",
                "[+1] | 1",
                "{\"a\" 1} | 5",
                "[\"\\x\"] | 1",
                "{\"a\":1 | 6",
                "NaN | 0",
                "'''' | 0"
            })
    void whatIsNoJsonIsToldByItsPlace(String text, int at) {
        assertThat(JsonSyntax.fault(text)).hasValue(at);
    }

    @Test
    void nestingHasAnEnd() {
        assertThat(JsonSyntax.fault("[".repeat(100) + "]".repeat(100))).isEmpty();
        assertThat(JsonSyntax.fault("[".repeat(100_000))).hasValue(100);
    }
}
