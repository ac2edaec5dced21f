package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.testing.FileTree;
import kanjian.testing.Golden;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of a site carry that answers to the rules for government sites, for people's congresses, or to none. */
class ProfileTest {
    private static final Path PROFILES = Path.of("src/test/resources/profiles");
    private static final Pattern TAG = Pattern.compile("<meta name=\"([A-Z]\\w+)\" content=\"([^\"]*)\">");
    private static final Set<String> VOLUNTARY = Set.of("Keywords", "Author", "Url");
    private static final List<String> PAGES = List.of(
            "index.html",
            "stories/index.html",
            "places/yunxi/index.html",
            "search/index.html",
            "stories/new-well/index.html",
            "stories/reprinted/index.html",
            "404.html");

    @TempDir
    private Path home;

    private FileTree site(String profile) throws IOException {
        SampleProject project = SampleProject.minimal(home).lay(PROFILES.resolve(profile));
        SampleProject.Result built = project.run("build", "--now", "2026-11-21");
        assertThat(built.code()).as(built.err()).isZero();
        return FileTree.of(home.resolve("site"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gov", "npc", "none"})
    void pagesCarryTheTagsOfTheProfileAsRecorded(String profile) throws IOException {
        FileTree site = site(profile);
        String tags = PAGES.stream()
                .filter(site.files()::containsKey)
                .map(path -> path + "\n" + tags(site.text(path)).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        Golden.verify(PROFILES.resolve(profile).resolve("tags.txt"), tags);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gov", "npc", "none"})
    void theFooterHoldsWhatTheProfileExpectsAsRecorded(String profile) throws IOException {
        String html = site(profile).text("index.html");
        Golden.verify(
                PROFILES.resolve(profile).resolve("footer.html"),
                html.substring(html.indexOf("<dl class=\"foot-dl\">"), html.indexOf("</footer>")));
    }

    private static Stream<String> tags(String html) {
        return TAG.matcher(html).results().map(tag -> "  " + tag.group(1) + "：" + tag.group(2) + "\n");
    }

    /** A congress' site has no 网站标识码, so that it carries one less; none is made up for it. */
    @ParameterizedTest
    @CsvSource({"gov, 3, 7, 10", "npc, 2, 6, 9", "none, 0, 0, 0"})
    void everyPageCarriesAsManyAsItsKindAsksFor(String profile, int home, int column, int article) throws IOException {
        FileTree site = site(profile);
        site.files().keySet().stream().filter(path -> path.endsWith(".html")).forEach(path -> {
            boolean isFront = path.equals("index.html") || path.equals("404.html");
            boolean isStory = path.matches("stories/(new-well|reprinted)/index.html");
            assertThat(required(site.text(path))).as(path).hasSize(isFront ? home : isStory ? article : column);
        });
    }

    private static Set<String> required(String html) {
        Set<String> names =
                TAG.matcher(html).results().map(tag -> tag.group(1)).collect(Collectors.toCollection(TreeSet::new));
        names.removeAll(VOLUNTARY);
        return names;
    }
}
