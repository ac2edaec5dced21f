package kanjian.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kanjian.diag.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {
    private final Problems problems = new Problems();

    @Test
    void headAndBodyKnowTheirLines() {
        assertThat(FrontMatter.split(file("---\ntitle: 甲\n# 注\n---\n\n正文\n---\n线下"), problems))
                .contains(new FrontMatter("title: 甲\n# 注", 2, "\n正文\n---\n线下", 5));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void blanksBehindTheFenceAreAllowed() {
        assertThat(FrontMatter.split(file("--- \na: 1\n---  \nx"), problems))
                .contains(new FrontMatter("a: 1", 2, "x", 4));
        assertThat(problems.sorted()).isEmpty();
    }

    /** Text with "/" for line ends, head, its line, body, its line, codes. */
    @ParameterizedTest
    @CsvSource({
        "———/a: 1/———/x, a: 1, 2, x, 4, R121 R121",
        "－－－/a: 1/---/x, a: 1, 2, x, 4, R121",
        "---/a: 1/--/x, a: 1, 2, x, 4, R121",
        "---/a: 1/.../x, a: 1, 2, x, 4, R121",
        "a: 1/---/x, a: 1, 1, x, 3, R120",
        "标题：甲/---/x, 标题：甲, 1, x, 3, R120",
        "/---/a: 1/---/x, a: 1, 3, x, 5, R123",
        "前言/---/a: 1/---/x, a: 1, 3, x, 5, R123",
        "---/a: 1/  - b/x, a: 1/  - b, 2, x, 4, R122",
        "---/a: 1//x, a: 1, 2, /x, 3, R122",
    })
    void wrongFencesAreReportedAndReadAsMeant(
            String text, String head, int headLine, String body, int bodyLine, String codes) {
        assertThat(FrontMatter.split(file(lines(text)), problems))
                .contains(new FrontMatter(lines(head), headLine, lines(body), bodyLine));
        assertThat(codes()).isEqualTo(List.of(codes.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"# 标题//正文/---/完, 1", "正文。, 1", "'', 1", "//正文, 3"})
    void aFileWithoutHeadHasNone(String text, int line) {
        assertThat(FrontMatter.split(file(lines(text)), problems)).isEmpty();
        assertThat(codes()).containsExactly("R120");
        assertThat(problems.sorted().get(0).at().line()).isEqualTo(line);
    }

    private List<String> codes() {
        return problems.sorted().stream().map(problem -> problem.code().id()).toList();
    }

    private static String lines(String text) {
        return text.replace('/', '\n');
    }

    private static SourceFile file(String text) {
        return new SourceFile("content/a.md", text, "");
    }
}
