package kanjian.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.markdown.document.LinkResolver;
import kanjian.markdown.document.LinkTarget;
import kanjian.markdown.document.MarkdownDocument;
import kanjian.markdown.document.MarkdownLink;
import kanjian.markdown.document.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {
    /** Hands every address back as it is, so that only the parser stands in the way. */
    private static final LinkResolver CARELESS = new LinkResolver() {
        @Override
        public LinkTarget link(MarkdownLink link) {
            return LinkTarget.to(link.destination());
        }

        @Override
        public Optional<Picture> picture(MarkdownLink image) {
            return Optional.of(new Picture(List.of(new Picture.File(image.destination(), 0, 0)), "", "", "", ""));
        }
    };

    static Stream<String> attacks() {
        return DataFile.lines("unsafe.txt").map(DataFile::unfolded);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void nothingOfAnAttackReachesThePage(String attack) {
        MarkdownParser parser = new MarkdownParser(Site.SCHEMES);
        String body = parser.parse(attack, "a.md", 1, CARELESS, new Problems()).html();
        String inline = parser.inline(attack, Location.of("a.yaml", 1, 1), true, CARELESS, new Problems())
                .html();
        for (String html : List.of(body, inline)) {
            assertThat(Html.tags(html)).isSubsetOf(Html.WRITTEN);
            assertThat(Html.addresses(html)).allMatch(SafetyTest::isHarmless, attack);
        }
    }

    private static boolean isHarmless(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.matches("(story|figure):[^<>\"]*|images/bare\\.jpg|#fn(ref)?:\\d+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/x",
                "HTTP://a.example",
                "mailto:a@b.example",
                "tel:12345",
                "../a.md",
                "a.md#甲",
                "#b:c",
                "?a:b",
                "story:x",
                "a/b:c"
            })
    void ordinaryAddressesAreLinks(String address) {
        Problems problems = new Problems();
        assertThat(Site.read("[a](" + address + ")", problems).html()).contains("<a href=\"");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aSchemeThatIsNotAKindOfTheSiteIsToldAtTheLink() {
        Problems problems = new Problems();
        assertThat(Site.read("甲[乙](storry:x)丙", problems).html()).isEqualTo("<p>甲乙丙</p>\n");
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.LINK_UNSAFE);
            assertThat(problem.at()).isEqualTo(Location.of("a.md", 1, 6));
        });
    }

    @Test
    void commentsAreDroppedWhereverTheyStand() {
        String text = "甲<!-- 内部 -->乙\n\n<!-- 内部\n\n第二段 -->\n\n- 丙\n  <!-- 内部\n  -->\n\n> <!-- 内部 -->\n";
        MarkdownDocument document = Site.read(text, new Problems());
        assertThat(document.html()).doesNotContain("内部", "第二段", "--").contains("甲乙", "丙");
        assertThat(document.plain()).isEqualTo("甲乙\n丙");
    }

    @Test
    void textBehindACommentOfSeveralLinesIsKept() {
        assertThat(Site.html("<!-- 甲\n乙 --> 丙\n丁")).isEqualTo("<p>丙</p>\n<p>丁</p>\n");
    }
}
