package kanjian.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTermsTest {
    private final PageTerms page = new PageTerms();

    private int impact(String term) {
        Map<Integer, Integer> impacts = new HashMap<>();
        page.forEach((hash, impact) ->
                assertThat(impacts.put(hash, impact)).as("once").isNull());
        return impacts.getOrDefault(TermHash.of(term), -1);
    }

    @Test
    void aTermTellsMostWhereItStandsHighest() {
        page.add(Zone.BODY, "湘潭县的桥修好了，路也通了。" + "别的事。".repeat(100));
        page.add(Zone.HEADING, "桥修好");
        page.add(Zone.TITLE, "修好一座桥");
        page.add(Zone.NAME, "湘潭县");
        assertThat(impact("湘潭")).isEqualTo(3);
        assertThat(impact("修好")).isEqualTo(2);
        assertThat(impact("桥修")).isEqualTo(1);
        assertThat(impact("路也")).isZero();
        assertThat(impact("桥路")).isEqualTo(-1);
    }

    @Test
    void whatIsSaidOftenTellsMoreThanWhatIsSaidOnce() {
        page.add(Zone.BODY, "水渠。水渠。水渠。路灯。" + "别的事。".repeat(300));
        assertThat(impact("水渠")).isEqualTo(1);
        assertThat(impact("路灯")).isZero();
    }

    @Test
    void titlesAndHeadingsAreFoundBySoundAndTextIsNot() {
        page.add(Zone.BODY, "咸丰");
        page.add(Zone.HEADING, "湘潭");
        assertThat(impact("~xiang~tan")).isEqualTo(1);
        assertThat(impact("~xian~feng")).isEqualTo(-1);
    }

    @Test
    void facetsAreTermsAsTheyAre() {
        page.add(List.of("=p:xiangtan-xian"));
        assertThat(impact("=p:xiangtan-xian")).isNotNegative();
    }

    @Test
    void pagesOfManyTermsHoldThemAll() {
        String text = "一二三四五六七八九十百千万甲乙丙丁戊己庚辛壬癸".repeat(200);
        page.add(Zone.BODY, text);
        assertThat(impact("癸一")).isEqualTo(1);
        assertThat(page.letters().cardinality()).isEqualTo(23);
    }
}
