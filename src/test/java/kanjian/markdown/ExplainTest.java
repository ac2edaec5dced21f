package kanjian.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import kanjian.markdown.document.MarkdownDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that explain the problems of Markdown: their wrong example must be caught, their right one must pass. */
class ExplainTest {
    private static final Path FOLDER = Path.of("src/main/resources/kanjian/explain");

    /** From R220 on, files are at fault, not a text. */
    static Stream<Code> codes() {
        return Arrays.stream(Code.values())
                .filter(code -> code.id().startsWith("R2") && code.id().compareTo("R220") < 0);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasAPageOfTheAgreedForm(Code code) throws IOException {
        String page = page(code);
        assertThat(page).startsWith("# " + code.id() + " ");
        Problems problems = new Problems();
        MarkdownDocument document = Site.read(page.substring(page.indexOf('\n')), problems);
        assertThat(document.headings())
                .extracting(MarkdownDocument.Heading::level)
                .containsOnly(2);
        assertThat(document.headings())
                .extracting(MarkdownDocument.Heading::text)
                .containsExactly("是什么", "为什么", "怎么改", "例子");
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theWrongExampleIsCaughtAndTheRightOnePasses(Code code) throws IOException {
        List<String> examples = Stream.of(page(code).split("```markdown\n"))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf("\n```")))
                .toList();
        assertThat(examples).hasSize(2);
        assertThat(problems(spelledOut(examples.get(0)))).contains(code);
        assertThat(problems(examples.get(1))).doesNotContain(code);
    }

    /** What cannot be printed in a page is described in it. */
    private static String spelledOut(String example) {
        return example.replace("␀", "\u0000").replace("（共60个 >）", "> ".repeat(60));
    }

    private static List<Code> problems(String text) {
        Problems problems = new Problems();
        new MarkdownParser(Site.SCHEMES).parse(text, "a.md", 1, Site.COUNTY, problems);
        return problems.sorted().stream().map(Problem::code).toList();
    }

    private static String page(Code code) throws IOException {
        return Files.readString(FOLDER.resolve(code.id() + ".md"));
    }
}
