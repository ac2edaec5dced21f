package kanjian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpeningsTest {
    private final Openings openings = new Openings().with("今年 同比 截至目前").with("近约", "12");

    @Test
    void noPairIsMissed() {
        assertThat(openings.has('今', '年')).isTrue();
        assertThat(openings.has('截', '至')).isTrue();
        assertThat(openings.has('约', '2')).isTrue();
    }

    @Test
    void hardlyAnyOtherPairPasses() {
        long passed = IntStream.rangeClosed('一', '龥')
                .filter(second -> openings.has('今', (char) second))
                .count();

        assertThat(passed).isLessThan(10);
        assertThat(openings.has('年', '今')).isFalse();
    }
}
