package kanjian.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are made to break parsers. */
class NestingTest {
    private static final int MANY = 50_000;
    private static final int SMALL_STACK = 256 * 1024;

    static Stream<Arguments> pathologicalTexts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("quotes", times("> ") + "a");
        texts.put("bullets in a line", times("- ") + "a");
        texts.put("numbers in a line", times("1. ") + "a");
        texts.put("stairs of lists", stairs(1000));
        texts.put("opening brackets", times("["));
        texts.put("bracket pairs", times("[") + "a" + times("]"));
        texts.put("pictures in pictures", times("![") + "a" + times("](b)"));
        texts.put("links without end", times("[a]("));
        texts.put("angled links without end", times("[a](<b"));
        texts.put("stars", times("*") + "a" + times("*"));
        texts.put("stars and underscores", times("*_") + "a" + times("_*"));
        texts.put("strong in strong", times("**a ") + "b" + times(" a**"));
        texts.put("pairs that never match", times("a**b") + times("c* "));
        texts.put("strokes", times("~~a ") + times("a~~ "));
        texts.put("backtick runs of all lengths", backticks(400));
        texts.put("a long title", "[a](b \"" + times("x ") + "\")");
        texts.put("a title without end", "[a](b \"" + times("x "));
        texts.put("a long label", "[" + times("x") + "]");
        texts.put("brackets in an address", "[a](" + times("(") + times(")") + ")");
        texts.put("a long comment", "a <!--" + times(" -x") + "-->");
        texts.put("comments without end", times("a <!--"));
        texts.put("attributes", "<a " + times("b ") + ">");
        texts.put("instructions", times("a<?"));
        texts.put("a long mail address", "<a@" + times("b.") + "c>");
        texts.put("ampersands", times("&"));
        texts.put("a wide table", times("|a") + "|\n" + times("|-") + "|\n");
        texts.put("a wide table that is none", "a|b\n" + times("-|") + "x");
        texts.put("rows", "|a|b|\n|-|-|\n" + times("|1|2|\n"));
        texts.put("a footnote of blanks", "[^" + times(" "));
        texts.put("rules", times("- ") + "x\n" + times("* "));
        texts.put("lines of a paragraph", times("汉\n"));
        texts.put("backslashes", times("\\"));
        texts.put("control characters", times("\u0001").substring(0, 500));
        return texts.entrySet().stream().map(text -> Arguments.of(text.getKey(), text.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pathologicalTexts")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void isReadOnASmallStackAndGrowsNotBeyondItsSource(String name, String text) throws InterruptedException {
        String html = onSmallStack(text);
        assertThat(html.length()).isLessThan(10 * text.length() + 1000);
        assertThat(Html.tags(html)).isSubsetOf(Html.WRITTEN);
    }

    @Test
    void fiftyLevelsAreReadAndTheNextIsTold() {
        assertThat(problems("> ".repeat(50) + "甲")).isEmpty();
        assertThat(problems("前言\n\n" + "> ".repeat(51) + "甲")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.NESTED_TOO_DEEP);
            assertThat(problem.at()).isEqualTo(Location.of("a.md", 3, 101));
        });
    }

    @Test
    void deepEmphasisIsToldAtItsLineAndShownAsText() {
        String text = "甲\n\n" + "**a ".repeat(60) + "乙" + " b**".repeat(60);
        assertThat(problems(text)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Code.NESTED_TOO_DEEP);
            assertThat(problem.at().line()).isEqualTo(3);
        });
        assertThat(Site.html(text)).contains("乙");
    }

    @Test
    void aLineOf200KilobytesOfOrdinaryTextIsRead() {
        String line = "第3项**办结。**其余[见表](story:a)，".repeat(350) + "余下的话".repeat(50_000);
        Problems problems = new Problems();
        String html = Site.read(line.substring(0, 200_000), problems).html();
        assertThat(html).contains("<strong>办结。</strong>").endsWith("</p>\n");
    }

    private static List<Problem> problems(String text) {
        Problems problems = new Problems();
        Site.read(text, problems);
        return problems.sorted();
    }

    private static String onSmallStack(String text) throws InterruptedException {
        StringBuilder html = new StringBuilder();
        Thread thread = new Thread(null, () -> html.append(Site.html(text)), "small stack", SMALL_STACK);
        List<Throwable> thrown = new CopyOnWriteArrayList<>();
        thread.setUncaughtExceptionHandler((where, what) -> thrown.add(what));
        thread.start();
        thread.join();
        assertThat(thrown).isEmpty();
        return html.toString();
    }

    private static String times(String piece) {
        return piece.repeat(MANY);
    }

    private static String stairs(int levels) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, levels).forEach(i -> text.append(" ".repeat(2 * i)).append("- a\n"));
        return text.toString();
    }

    private static String backticks(int lengths) {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(1, lengths).forEach(i -> text.append('e').append("`".repeat(i)));
        return text.toString();
    }
}
