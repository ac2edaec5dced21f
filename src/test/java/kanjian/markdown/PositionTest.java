package kanjian.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PositionTest {
    static Stream<Arguments> links() {
        return DataFile.pairs("positions.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("links")
    void aLinkIsPlacedAtTheFirstCharacterOfItsAddress(String text, String expected) {
        List<String> asked = new ArrayList<>();
        new MarkdownParser(Site.SCHEMES).parse(DataFile.unfolded(text), "a.md", 1, recorder(asked), new Problems());
        assertThat(asked).containsExactly("story:x a.md:" + expected);
    }

    @Test
    void theFirstLineOfABodyIsThatOfItsFile() {
        List<String> asked = new ArrayList<>();
        new MarkdownParser(Site.SCHEMES).parse("甲\n\n[乙](story:y)", "b.md", 12, recorder(asked), new Problems());
        assertThat(asked).containsExactly("story:y b.md:14:5");
    }

    @Test
    void aShortTextOfARecordIsPlacedAtItsBeginning() {
        List<String> asked = new ArrayList<>();
        Location at = Location.of("a.yaml", 7, 9);
        MarkdownDocument document = new MarkdownParser(Site.SCHEMES)
                .inline("甲\n[乙](story:y)**丙。**丁", at, false, recorder(asked), new Problems());
        assertThat(asked).containsExactly("story:y a.yaml:7:9");
        assertThat(document.html()).isEqualTo("甲<a href=\"y\">乙</a><strong>丙。</strong>丁");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "前言\\n\\n# 甲 | HEADING_TOP | 3:1",
                "## 甲\\n\\n#### 乙 | HEADING_JUMP | 3:1",
                "### 甲 | HEADING_JUMP | 1:1",
                "甲\\n##乙 | HEADING_TIGHT | 2:1",
                "甲乙**丙 | EMPHASIS_OPEN | 1:3",
                "> 甲\\n> 𠮷** 丙 ** | EMPHASIS_OPEN | 2:4",
                "第一*、第二*完 | STAR_AS_EMPHASIS | 1:3",
                "甲<b>乙</b>丙 | HTML_AS_TEXT | 1:2",
                "<div>甲</div> | HTML_AS_TEXT | 1:1",
                "甲 <!-- 乙 | COMMENT_OPEN | 1:3",
                "甲\\n\\n<!-- 乙\\n\\n丙 | COMMENT_OPEN | 3:1",
                "甲[^1]乙 | FOOTNOTE_UNKNOWN | 1:2",
                "甲\\n\\n[^1]: 乙 | FOOTNOTE_UNUSED | 3:1",
                "甲[^1]\\n\\n[^1]: 乙\\n\\n[^1]: 丙 | FOOTNOTE_UNUSED | 5:1",
                "甲\u0007乙 | CONTROL_CHARACTER | 1:2",
                "𠮷![甲](no.jpg) | PICTURE_UNKNOWN | 1:7",
                "![](images/bare.jpg) | PICTURE_WITHOUT_ALT | 1:5",
                "![甲](https://a.example/b.jpg) | PICTURE_ELSEWHERE | 1:6",
                "甲[乙](javascript:x) | LINK_UNSAFE | 1:6",
                "甲<javascript:x> | LINK_UNSAFE | 1:3",
                "a¦b\\n-¦-\\n1¦2¦3 | TABLE_ROW_TOO_LONG | 3:5"
            })
    void aProblemIsToldWhereItStands(String text, Code code, String place) {
        Problems problems = new Problems();
        Site.read(DataFile.unfolded(text).replace('¦', '|'), problems);
        assertThat(problems.sorted())
                .extracting(Problem::code, problem -> problem.at().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(code, "a.md:" + place));
    }

    private static LinkResolver recorder(List<String> asked) {
        return new LinkResolver() {
            @Override
            public LinkTarget link(MarkdownLink link) {
                asked.add(link.destination() + " " + link.at());
                return LinkTarget.to("y");
            }

            @Override
            public Optional<Picture> picture(MarkdownLink image) {
                return Optional.empty();
            }
        };
    }
}
