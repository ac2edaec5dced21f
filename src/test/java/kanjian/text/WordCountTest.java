package kanjian.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0",
                "湘潭县人大 | 5",
                "新增40余个，共1,234.5万元。 | 9",
                "5G 科技 Park | 4",
                "二〇二三年 | 5",
                "𬱖山 | 2",
                "……——“” | 0",
                "don't stop | 2",
            })
    void countsHanCharactersAndLatinWords(String text, int count) {
        assertThat(WordCount.of(text)).isEqualTo(count);
    }
}
