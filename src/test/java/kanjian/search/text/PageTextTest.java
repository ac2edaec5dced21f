package kanjian.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PageTextTest {
    private static String of(String main) {
        return PageText.of("<html><body><header>顶</header><main id=\"main\">" + main + "</main><footer>底</footer>")
                .blocks()
                .stream()
                .map(block -> block.zone() + " " + block.text())
                .collect(Collectors.joining(" / "));
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("<p>一</p><p>二</p>", "BODY 一 / BODY 二"),
                Arguments.of("一<div>二</div>三", "BODY 一 / BODY 二 / BODY 三"),
                Arguments.of("<h1>题</h1><h2>节</h2>文<h5>小</h5>", "TITLE 题 / HEADING 节 / BODY 文 / BODY 小"),
                Arguments.of("<p>解决<a href='x'><b>600</b>余件</a>事</p>", "BODY 解决600余件事"),
                Arguments.of("<p>上<br>下</p>", "BODY 上 下"),
                Arguments.of("<p>上\n   下</p>", "BODY 上 下"),
                Arguments.of("<p>600余件<sup><a>1</a></sup>，办</p>", "BODY 600余件，办"),
                Arguments.of("<p>A&amp;B &#x4e00;</p>", "BODY A&B 一"),
                Arguments.of("<p>前<!-- 注 -->后</p>", "BODY 前后"),
                Arguments.of("<nav><p>导</p></nav><p>文</p>", "BODY 文"),
                Arguments.of("<p>文<button>复制</button></p>", "BODY 文"),
                Arguments.of("<div data-search=\"no\"><div>甲</div>乙</div><p>文</p>", "BODY 文"),
                Arguments.of("<p>文<span data-search=\"no\">字<span>数</span></span>了</p>", "BODY 文了"),
                Arguments.of("<p>文<span aria-hidden=\"true\">孙</span></p>", "BODY 文"),
                Arguments.of("<input hidden><p>文</p>", "BODY 文"),
                Arguments.of("<p hidden>藏</p><p>文</p>", "BODY 文"),
                Arguments.of("<svg><title>图</title><text>9</text></svg><figcaption>图说</figcaption>", "BODY 图说"),
                Arguments.of("<table><tr><td>甲</td><td>乙</td></tr></table>", "BODY 甲 / BODY 乙"),
                Arguments.of("<p>1 < 2</p>", "BODY 1 < 2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isWhatAReaderReads(String main, String blocks) {
        assertThat(of(main)).isEqualTo(blocks);
    }

    @Test
    void aPageWithoutMainHasNoText() {
        assertThat(PageText.of("<p>一</p>").blocks()).isEmpty();
    }

    @Test
    void theWordsOfOthersAreAddedWhereTheyDoNotStand() {
        assertThat(Synonyms.of(PageText.of("<main><p>有长者模式，又叫大字版。</p></main>")))
                .contains("长者版", "关怀版")
                .doesNotContain("大字版");
        assertThat(Synonyms.of(PageText.of("<main><p>没有。</p></main>"))).isEmpty();
    }
}
