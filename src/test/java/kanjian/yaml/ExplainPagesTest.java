package kanjian.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import kanjian.source.FrontMatter;
import kanjian.source.SourceFile;
import kanjian.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the explain pages are true: the wrong one gives the code, the right one gives nothing. */
class ExplainPagesTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("^(`{3,})(yaml|markdown|text)\n(.*?)\n\\1$", Pattern.MULTILINE | Pattern.DOTALL);

    static Stream<Code> codes() {
        return Stream.of(Code.values()).filter(code -> code.id().startsWith("R1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void everyCodeHasAPageWithTheFourParts(Code code) throws IOException {
        List<String> headings = page(code)
                .lines()
                .filter(line -> line.startsWith("#") && !line.startsWith("# ") || line.startsWith("# R"))
                .toList();
        assertThat(headings.get(0)).startsWith("# " + code.id() + " ");
        assertThat(headings.subList(1, headings.size())).containsExactly("## 是什么", "## 为什么", "## 怎么改", "## 例子");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void theWrongExampleIsWrongAndTheRightOneRight(Code code) throws IOException {
        List<MatchResult> examples = EXAMPLE.matcher(page(code)).results().toList();
        assertThat(examples).hasSize(2);
        if (!examples.get(0).group(2).equals("text")) {
            assertThat(codesOf(examples.get(0))).containsOnly(code);
            assertThat(codesOf(examples.get(1))).isEmpty();
        }
    }

    private static List<Code> codesOf(MatchResult example) {
        Problems problems = new Problems();
        SourceFile file = SourceTree.of(Map.of("a", example.group(3) + "\n"))
                .read("a", problems)
                .orElseThrow();
        if (example.group(2).equals("yaml")) {
            YamlReader.read(file.text(), "a", 1, problems);
        } else {
            FrontMatter.split(file, problems)
                    .ifPresent(front -> YamlReader.read(front.head(), "a", front.headLine(), problems));
        }
        return problems.sorted().stream().map(Problem::code).toList();
    }

    private static String page(Code code) throws IOException {
        return Files.readString(Path.of("src/main/resources/kanjian/explain", code.id() + ".md"));
    }
}
