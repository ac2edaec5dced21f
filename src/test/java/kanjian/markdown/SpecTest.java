package kanjian.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kanjian.diag.Problems;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All examples of CommonMark under the shipped settings. Each deviation is listed with its reason, none besides. */
class SpecTest {
    private static final Path LIST = Path.of("src/test/resources/markdown/commonmark-deviations.txt");
    private static final Pattern ENTRY = Pattern.compile("(\\d+) (\\S+)");
    private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());
    private static final Map<Integer, String> LISTED = listed();

    static Stream<Arguments> examples() {
        return IntStream.rangeClosed(1, EXAMPLES.size()).mapToObj(n -> Arguments.of(n, EXAMPLES.get(n - 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isAsCommonMarkSaysUnlessListed(int number, Example example) {
        String written = withoutAdditions(html(example.getSource()));
        String expected = example.getHtml().replace(" />", ">").replace('→', '\t');
        if (LISTED.containsKey(number)) {
            assertThat(written)
                    .as("listed as '%s' but no longer deviates", LISTED.get(number))
                    .isNotEqualTo(expected);
        } else {
            assertThat(written).as(example.getSource()).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void neverLetsHtmlOfTheTextThrough(int number, Example example) {
        assertThat(Html.tags(html(example.getSource()))).isSubsetOf(Html.WRITTEN);
    }

    @Test
    void everyListedDeviationIsAnExampleWithAKnownReason() throws IOException {
        assertThat(LISTED.keySet()).allMatch(number -> number >= 1 && number <= EXAMPLES.size());
        Set<String> reasons = Files.readAllLines(LIST).stream()
                .filter(line -> line.startsWith("# ") && line.contains(": "))
                .map(line -> line.substring(2, line.indexOf(": ")))
                .collect(Collectors.toSet());
        assertThat(reasons).containsAll(LISTED.values());
    }

    private static String html(String source) {
        return new MarkdownParser(Set.of())
                .parse(source, "spec.md", 1, Site.ANY, new Problems())
                .html();
    }

    /** What our writers add to every heading, outward link and picture is no deviation. */
    private static String withoutAdditions(String html) {
        return html.replaceAll("(<h[1-6]) id=\"[^\"]*\"", "$1")
                .replace(" class=\"out\" rel=\"noopener external\"", "")
                .replaceAll(" loading=\"(lazy|eager)\"", "");
    }

    private static Map<Integer, String> listed() {
        try (Stream<String> lines = Files.lines(LIST)) {
            Map<Integer, String> listed = new TreeMap<>();
            lines.map(ENTRY::matcher)
                    .filter(Matcher::matches)
                    .forEach(entry -> listed.put(Integer.valueOf(entry.group(1)), entry.group(2)));
            return listed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
