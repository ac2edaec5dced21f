package kanjian.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kanjian.testing.RealSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers type, and what they get, on the site of this repository. */
class SearchTest {
    private static final IndexedSite SITE =
            new IndexedSite(RealSite.get().files().files()::get);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "湘潭县, PLAIN, /places/xiangtan-xian/, 1",
        "鹹豐縣, PLAIN, /places/xianfeng/, 1",
        "咸丰, PLAIN, /places/xianfeng/, 1",
        "鹹豐, PLAIN, /places/xianfeng/, 1",
        "孙华, PLAIN, /deputies/sun-hua/, 1",
        "82.9, PLAIN, /figures/xiangtan-gaoxin/problems-rate/, 10",
        "82.9%, PLAIN, /figures/xiangtan-gaoxin/problems-rate/, 10",
        "xiangtan-gaoxin/problems-rate, PLAIN, /figures/xiangtan-gaoxin/problems-rate/, 1",
        "5G科技, PLAIN, /projects/tbea-5g-park/, 3",
        "５ｇ科技, PLAIN, /projects/tbea-5g-park/, 3",
        "长者版, PLAIN, /accessibility/, 1",
        "关怀版, PLAIN, /accessibility/, 1",
        "xianfeng, NAMES, /places/xianfeng/, 1",
        "xfx, NAMES, /places/xianfeng/, 1",
        "xf, NAMES, /places/xianfeng/, 3",
        "sunhua, NAMES, /deputies/sun-hua/, 1",
        "xiangtanxian, NAMES, /places/xiangtan-xian/, 1",
        "湘谭县, SOUND, /places/xiangtan-xian/, 1",
        "咸风县, SOUND, /places/xianfeng/, 1",
        "孙桦, SOUND, /deputies/sun-hua/, 1",
        "联络站 驻站 微信, PLAIN, /stories/station-on-the-chain/, 5",
        "新材料产业链种水稻, PARTIAL, '', 0",
    })
    void findsAtOnce(String typed, IndexReader.Step step, String address, int place) {
        assertThat(SITE.reader().answer(typed).step()).isEqualTo(step);
        List<String> found = SITE.reader().addresses(typed);
        assertThat(found).isNotEmpty();
        if (place > 0) {
            assertThat(found.subList(0, Math.min(place, found.size()))).contains(address);
        }
    }

    @Test
    void everyKindOfPageThatHoldsSomethingCanBeFound() {
        assertThat(SITE.sentences().keySet())
                .contains("/", "/about/", "/method/", "/accessibility/", "/data/", "/corrections/", "/stories/")
                .contains("/places/hanyin/claims/", "/topics/stations/", "/stations/new-materials-station/")
                .doesNotContain("/search/", "/404.html")
                .noneMatch(address -> address.contains("/page/") || address.contains("poster"));
        Set<String> kinds = StreamSupport.stream(
                        SITE.files().manifest().get("kinds").spliterator(), false)
                .map(kind -> kind.get(0).textValue())
                .collect(Collectors.toSet());
        assertThat(kinds)
                .contains("story", "place", "figure", "deputy", "station", "motion", "project", "campaign", "indicator")
                .contains("topic", "page", "list", "source");
    }

    @Test
    void eachPageHasATitleAndAnAddressAtWhichThereIsAFile() {
        assertThat(SITE.numbers()).hasSize(SITE.files().pages());
        SITE.numbers().forEach(number -> {
            JsonNode text = SITE.files().text(number);
            assertThat(text.get("t").textValue()).isNotEmpty();
            assertThat(RealSite.get().files().files())
                    .containsKey(text.get("u").textValue().substring(1) + "index.html");
        });
    }

    @Test
    void repeatedLabelsAndListsOfOtherPagesAreNoText() {
        assertThat(SITE.pagesWith("照抄一小段，便于在原文里找到它")).isEmpty();
        assertThat(SITE.pagesWith("格式照GB/T7714")).isEmpty();
        assertThat(SITE.pagesWith("带红色点线的数字可以点")).isEmpty();
    }
}
