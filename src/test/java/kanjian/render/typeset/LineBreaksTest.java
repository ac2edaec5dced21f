package kanjian.render.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kanjian.text.segment.WordBreaks;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static final String PAGE = """
            <html lang="zh-Hans"><head><title>砖堆不下了，联络站把部门请到现场</title>
            <script type="application/ld+json">{"name": "<h2>砖堆不下了，联络站把部门请到现场</h2>"}</script></head><body>
            <h1 id="砖堆不下了，联络站">砖堆不下了，<a href="/联络站把部门请到现场/">联络站把部门请到现场</a></h1>
            <p>砖堆不下了，联络站把部门请到现场</p>
            <h2>A&amp;B公司把联络站建到车间门口</h2>
            <time datetime="2023-01/2023-11-06">2022年12月1日至2023年11月6日</time>
            <a class="fig" href="#n1">帮助困难群众解决的事项600余件</a><a class="fig" href="#n2">解决事项600余件</a>
            </body></html>
            """;

    private final LineBreaks breaks = new LineBreaks(WordBreaks.with(List.of()));

    @Test
    void headingsDatesAndLongFiguresBreakBetweenWordsAndNothingElseDoes() {
        assertThat(breaks.set(PAGE)).isEqualTo(PAGE.replace(
                        "砖堆不下了，<a href=\"/联络站把部门请到现场/\">联络站把部门请到现场</a>",
                        "砖堆不下了，<a href=\"/联络站把部门请到现场/\">联络站<wbr>把部门<wbr>请到<wbr>现场</a>")
                .replace(">2022年12月1日至2023年", ">2022年12月1日<wbr>至2023年")
                .replace("帮助困难群众解决的事项600余件", "帮助<wbr>困难<wbr>群众<wbr>解决的<wbr>事项<wbr>600余件"));
    }

    @Test
    void theTextOfThePageStaysTheSame() {
        assertThat(breaks.set(PAGE).replace("<wbr>", "")).isEqualTo(PAGE);
    }
}
