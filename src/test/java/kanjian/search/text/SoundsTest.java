package kanjian.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {
    @ParameterizedTest
    @CsvSource({
        "咸丰县, xianfengxian, xfx",
        "仇英, qiuying, qy",
        "覃英, qinying, qy",
        "覃英, tanying, ty",
        "单英, shanying, sy",
        "解英, xieying, xy",
        "曾英, zengying, zy",
        "区英, ouying, oy",
        "长沙县, changshaxian, csx",
        "绿洲, lvzhou, lz",
        "5G科技, 5gkeji, 5gkj",
        "鹹豐, xianfeng, xf",
    })
    void aNameIsSpeltInEachOfItsReadings(String name, String spelt, String initials) {
        assertThat(Sounds.readings(name)).contains(spelt);
        assertThat(Sounds.initials(name)).contains(initials);
    }

    @Test
    void theUsualReadingComesFirst() {
        assertThat(Sounds.readings("解决")).startsWith("jiejue");
        assertThat(Pinyin.of('重')).containsExactly("zhong", "chong");
    }

    @Test
    void aNameWithManyReadingsIsSpeltEightTimesAtMost() {
        assertThat(Sounds.readings("单解曾区查朴重朝")).hasSize(8);
    }

    @Test
    void neighboursSoundInAllTheirReadings() {
        Set<Integer> terms = new TreeSet<>();
        Sounds.of("覃区".codePoints().toArray(), terms::add);
        assertThat(terms)
                .containsExactlyInAnyOrder(
                        TermHash.of("~tan~qu"), TermHash.of("~tan~ou"), TermHash.of("~qin~qu"), TermHash.of("~qin~ou"));
    }

    @Test
    void theTableForReadersHoldsEachCharacterOnce() {
        assertThat(Pinyin.table().lines().map(line -> line.split(" ")).flatMapToInt(cells -> cells[1].codePoints()))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(6_500);
        assertThat(Pinyin.table().lines()).allMatch(line -> line.matches("[a-z]+ \\S+"));
    }
}
