package kanjian.text.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names by strokes, held against ICU, which is on the class path of the tests only. */
class StrokeOrderTest {
    private static final List<String> NAMES = List.of(
            "张鸣", "刘先林", "孙华", "谭俊岳", "丁一", "于元涛", "仇和", "王燚", "王一", "王𬱖", "𬱖明", "欧阳修", "司马光", "欧阳", "单田芳", "解缙",
            "曾国藩", "李激扬", "李激杨", "李", "鸟飞", "乌兰", "卜乃堂", "龚自珍", "黄敬", "赵龘", "毌丘俭", "冼星海", "𫖯仰", "爨宝子");

    private static final RuleBasedCollator ICU =
            (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag("zh-u-co-stroke"));

    @Test
    void namesStandAsIcuSortsThem() {
        List<String> shuffled = new ArrayList<>(NAMES);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(shuffled.stream().sorted(StrokeOrder.BY_STROKES))
                .containsExactlyElementsOf(NAMES.stream().sorted(ICU).toList())
                .doesNotContainSequence(NAMES);
    }

    @Test
    void everyCharacterThatIcuOrdersByStrokesStandsAsThere() {
        List<String> characters = new ArrayList<>();
        ICU.getTailoredSet()
                .cloneAsThawed()
                .retainAll(new UnicodeSet("[:Unified_Ideograph:]"))
                .forEach(characters::add);
        assertThat(characters.stream().sorted(StrokeOrder.BY_STROKES))
                .hasSize(23_999)
                .containsExactlyElementsOf(characters.stream().sorted(ICU).toList());
    }

    @Test
    void fewerStrokesComeFirstAndTheWholeNameDecidesBetweenNamesThatBeginAlike() {
        assertThat(List.of("王燚", "王一", "王", "丁一", "𬱖明", "燚").stream().sorted(StrokeOrder.BY_STROKES))
                .containsExactly("丁一", "王", "王一", "王燚", "𬱖明", "燚");
    }

    @Test
    void whatTheTableLacksComesLastByCodePoint() {
        assertThat(List.of("B", "A", "龘", "一").stream().sorted(StrokeOrder.BY_STROKES))
                .containsExactly("一", "龘", "A", "B");
    }
}
