package kanjian.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    private static final SourceText TEXT = new SourceText("各級代表走訪,共解決(jue) 事項600餘件,\n引進PBT高彈絲項目,总投资１,２３４万元(含税)。");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共解决事项600余件",
                "事项600余件，引进",
                "引进pbt高弹丝",
                "引进 ＰＢＴ 高弹丝",
                "总投资1234万元",
                "总投资1,234万元（含税）",
            })
    void findsWhatIsOnlyWrittenInAnotherWay(String quote) {
        assertThat(TEXT.holds(quote)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"共解决事项600件", "解决事项600余件。", "事项60余件", "总投资1234元", "走访共解决"})
    void missesWhatSaysSomethingElse(String quote) {
        assertThat(TEXT.holds(quote)).isFalse();
    }

    @Test
    void namesThePassageThatComesNearest() {
        assertThat(TEXT.nearest("解决事项600件")).hasValue("解决事项600余件");
        assertThat(TEXT.nearest("引进了PBT高弹丝项目")).hasValue("引进PBT高弹丝项目");
    }

    @Test
    void cutsALongPassage() {
        String nearest = TEXT.nearest("共解决事项六百余件,引进PBT高弹丝项目,总投资１,２３４万元(含税)").orElseThrow();
        assertThat(nearest).startsWith("共解决事项600余件").endsWith("…");
        assertThat(nearest.length()).isEqualTo(30);
    }

    @Test
    void namesNothingWhereNothingIsNear() {
        assertThat(TEXT.nearest("群众夹道欢迎")).isEmpty();
    }
}
