package kanjian.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "短文不变 | 20 | 短文不变",
                "第一句完了。第二句比较长,放不下了。 | 8 | 第一句完了。",
                "第一句完了。第二句也完了。第三句放不下。 | 14 | 第一句完了。第二句也完了。",
                "一个很长的句子，中间有停顿，后面还有很多话要说 | 12 | 一个很长的句子…",
                "他说“办好了。大家满意。”然后走了，后面还有 | 14 | 他说“办好了。大家满意。”",
                "没有任何标点的一段长长长长的文字 | 10 | 没有任何标点的一段…",
                "总投资达到了人民币1234567.89元整 | 13 | 总投资达到了人民币…",
                "增长1,234,567件比上年更多更多 | 6 | 增长…",
            })
    void cutsWhereAReaderWouldPause(String text, int limit, String excerpt) {
        assertThat(Excerpt.of(text, limit)).isEqualTo(excerpt);
    }

    @Test
    void oneParagraphOfThreeThousandCharactersIsCutToo() {
        String paragraph = "人民代表大会制度是根本政治制度，".repeat(190);

        assertThat(Excerpt.of(paragraph).codePointCount(0, Excerpt.of(paragraph).length()))
                .isBetween(60, Excerpt.USUAL);
        assertThat(Excerpt.of(paragraph)).endsWith("制度…");
    }
}
