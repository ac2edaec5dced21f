package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.testing.FileTree;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site is grey on the days that its settings name, and on no other. */
class SpecialDaysTest {
    private static final Path STYLES = Path.of("themes/kanjian/assets/site.css");
    private static final Pattern ROOT = Pattern.compile("<html[^>]*>");
    private static final Pattern TOKENS = Pattern.compile(":root\\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--(\\w+):#([0-9a-f]{6})");
    private static final Pattern FILTERED = Pattern.compile("([^{}]+)\\{[^}]*filter:");

    @TempDir
    private Path home;

    private FileTree site(String day) {
        SampleProject project = SampleProject.minimal(home.resolve(day));
        project.write(
                "content/site.yaml",
                project.read("content/site.yaml") + "redirects: [{from: /old/, to: /about/}]\nspecial_days:\n"
                        + "  - {from: 2026-04-04, to: 2026-04-05, mode: grey, reason: 举例}\n"
                        + "  - {from: 2026-05-12, to: 2026-05-12, mode: grey, reason: 举例}\n");
        SampleProject.Result built = project.run("build", "--now", day);
        assertThat(built.code()).as(built.err()).isZero();
        return FileTree.of(project.home().resolve("site"));
    }

    private static Stream<String> pages(FileTree site) {
        return site.files().keySet().stream().filter(path -> path.endsWith(".html"));
    }

    private static String root(String html) {
        return ROOT.matcher(html).results().findFirst().map(MatchResult::group).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-03, false",
        "2026-04-04, true",
        "2026-04-05, true",
        "2026-04-06, false",
        "2026-05-11, false",
        "2026-05-12, true",
        "2026-05-13, false",
        "2027-04-04, false"
    })
    void everyPageIsGreyOnExactlyTheDaysOfTheSettings(String day, boolean grey) {
        FileTree site = site(day);
        assertThat(pages(site)).contains("404.html", "old/index.html", "stations/shiqiao/poster/index.html");
        assertThat(pages(site))
                .allSatisfy(path -> assertThat(root(site.text(path)))
                        .as(path)
                        .matches(grey ? ".* class=\"grey\".*" : "((?!class=).)*"));
    }

    @Test
    void theDayAfterTheSiteIsAgainWhatItWasTheDayBefore() {
        Map<String, String> before = undated(site("2026-04-03"), "2026-04-03");
        assertThat(undated(site("2026-04-06"), "2026-04-06")).isEqualTo(before);
        assertThat(undated(site("2026-04-05"), "2026-04-05")).isNotEqualTo(before);
    }

    /** Pages that tell of no day to come. */
    private static Map<String, String> undated(FileTree site, String day) {
        return pages(site)
                .filter(path -> path.startsWith("stories/") || path.startsWith("figures/"))
                .collect(Collectors.toMap(
                        path -> path, path -> site.text(path).replace(day, "DAY"), (a, b) -> a, TreeMap::new));
    }

    /** A filter on any other element would hold what is fixed to the window to that element instead (CSS Filter Effects). */
    @Test
    void onlyTheRootElementIsFiltered() throws IOException {
        assertThat(FILTERED.matcher(Files.readString(STYLES))
                        .results()
                        .map(found -> found.group(1).strip()))
                .containsExactly("html.grey");
    }

    /** The weights of {@code grayscale(1)} work on the stored values, so that contrasts shift a little. */
    @Test
    void everyColourOfTextIsReadableInGrey() throws IOException {
        Set<String> texts = Set.of("ink", "soft", "zhu", "qing", "lv", "zhe");
        List<Map<String, Double>> schemes = TOKENS.matcher(Files.readString(STYLES))
                .results()
                .map(block -> COLOUR.matcher(block.group(1))
                        .results()
                        .collect(Collectors.toMap(one -> one.group(1), one -> grey(one.group(2)), (a, b) -> a)))
                .filter(grey -> grey.keySet().containsAll(texts))
                .toList();
        assertThat(schemes).as("light and dark").hasSizeGreaterThanOrEqualTo(2);
        schemes.forEach(grey -> {
            texts.forEach(text -> Stream.of("paper", "band")
                    .forEach(ground -> assertThat(contrast(grey.get(text), grey.get(ground)))
                            .as("%s on %s", text, ground)
                            .isGreaterThanOrEqualTo(4.5)));
        });
    }

    /** The one value of all three channels after the filter, from 0 to 1. */
    private static double grey(String hex) {
        int colour = Integer.parseInt(hex, 16);
        return (0.2126 * (colour >> 16) + 0.7152 * (colour >> 8 & 0xff) + 0.0722 * (colour & 0xff)) / 255;
    }

    private static double contrast(double one, double other) {
        double a = light(one) + 0.05;
        double b = light(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double light(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
