package kanjian.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kanjian.build.Outcome;
import kanjian.testing.FileTree;
import kanjian.testing.Home;
import kanjian.testing.ManyStories;
import kanjian.testing.RealSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page is valid HTML, without errors and without warnings, as the W3C's own checker sees it. */
class ValidHtmlTest {
    private static final String PAGE = "corrections/index.html";

    /** Beside 50 places, 200 deputies and 1000 figures, each with a page. */
    private static final int STORIES = 60;

    @Test
    void everyPageOfTheRealSite() {
        FileTree site = RealSite.get().files();
        assertThat(HtmlChecker.pages(site)).hasSizeGreaterThan(400);
        assertThat(HtmlChecker.findings(site)).isEmpty();
    }

    @Test
    void threeHundredPagesOfAMadeSite(@TempDir Path made, @TempDir Path folder) {
        ManyStories.write(made, STORIES);
        Home home = Home.shipped(folder, made.resolve("content"));
        assertThat(home.build()).isInstanceOf(Outcome.Published.class);
        FileTree sample = sample(FileTree.of(home.site()));
        assertThat(HtmlChecker.pages(sample)).hasSizeBetween(300, 600);
        assertThat(HtmlChecker.findings(sample)).isEmpty();
    }

    /** Every so many of the pages in the order of their paths, so that each kind is met. */
    private static FileTree sample(FileTree site) {
        List<String> pages = HtmlChecker.pages(site);
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < pages.size(); i += pages.size() / 300) {
            files.put(pages.get(i), site.files().get(pages.get(i)));
        }
        return new FileTree(files);
    }

    @Test
    void whatIsNotValidIsFoundOnceAndNamedWithItsPage() {
        String page = RealSite.get().files().text(PAGE);
        String faulty = page.replace("</main>", "<p><div>块</div></p><img src=\"a b.png\"></main>");
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("first.html", faulty.getBytes(StandardCharsets.UTF_8));
        files.put("second.html", faulty.getBytes(StandardCharsets.UTF_8));
        Map<String, String> findings = HtmlChecker.findings(new FileTree(files));
        assertThat(findings).hasSize(3).allSatisfy((what, where) -> assertThat(where).startsWith("first.html:"));
        assertThat(findings.keySet())
                .anyMatch(what -> what.contains("alt"))
                .anyMatch(what -> what.contains("Illegal character in path segment"))
                .anyMatch(what -> what.contains("end tag"));
    }
}
