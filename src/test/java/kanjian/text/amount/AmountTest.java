package kanjian.text.amount;

import static org.assertj.core.api.Assertions.assertThat;

import kanjian.text.quantity.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "600余件, >=, 600, -, 件",
                "近4000万元, <, -, 40000000, 元",
                "7亿余元, >=, 700000000, -, 元",
                "百分之三十, =, 30, 30, %",
                "10—15个, range, 10, 15, 个",
                "数百户, vague, 200, 999, 户",
                "同比增长34.5%, =, 34.5, 34.5, %",
                "不到一年, <, -, 1, 年",
                "2000吨/年, =, 2000, 2000, 吨/年",
                "1万名, =, 10000, 10000, 名",
                "百余客商, >=, 100, -, 客商",
                "三分之二, =, 2/3, 2/3, fraction",
            })
    void readsValueBoundAndUnit(String printed, String bound, String low, String high, String unit) {
        Quantity read = Amount.read(printed).orElseThrow().first();

        assertThat(read.bound().symbol()).isEqualTo(bound);
        assertThat(read.lowText().orElse(null)).isEqualTo(low);
        assertThat(read.highText().orElse(null)).isEqualTo(high);
        assertThat(read.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"440户692人(次)", "6批次256个", "2500余万元", "3亿5000万元", "一个半月", "三成五", "30万元—50万元"})
    void printsTheSourceAgain(String printed) {
        assertThat(Amount.read(printed).map(Amount::printed)).contains(printed);
    }
}
