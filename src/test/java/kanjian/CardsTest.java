package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import kanjian.testing.FileTree;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview cards of the whole site, as pages name them and the manifest lists them. */
class CardsTest {
    private static final Pattern TAG = Pattern.compile("<meta property=\"(og:image[^\"]*)\" content=\"([^\"]*)\">");
    private static final String HOST = "https://kanjian.example/";

    @TempDir
    private static Path home;

    private static FileTree site;

    @BeforeAll
    static void build() {
        SampleProject.Result built = SampleProject.real(home).run("build", "--now", "2026-11-21");
        assertThat(built.code()).as(built.err()).isZero();
        site = FileTree.of(home.resolve("site"));
    }

    private static Map<String, String> tags(String page) {
        Map<String, String> tags = new TreeMap<>();
        for (MatchResult tag : TAG.matcher(site.text(page)).results().toList()) {
            tags.put(tag.group(1), tag.group(2));
        }
        return tags;
    }

    @Test
    void everyStoryAndEveryPlaceWithAFigureNamesItsCardAndNoOtherPageHasOne() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        TreeSet<String> with = new TreeSet<>();
        for (String path : site.files().keySet()) {
            if (path.endsWith(".html") && !tags(path).isEmpty()) {
                String card = tags(path).get("og:image").substring(HOST.length());
                BufferedImage image =
                        ImageIO.read(new ByteArrayInputStream(site.files().get(card)));
                assertThat(tags(path))
                        .containsEntry("og:image:type", "image/png")
                        .containsEntry("og:image:width", String.valueOf(image.getWidth()))
                        .containsEntry("og:image:height", String.valueOf(image.getHeight()));
                named.add(card);
                with.add(path);
            }
        }
        assertThat(with).allMatch(path -> path.matches("(stories|places)/[a-z0-9-]+/index\\.html"));
        assertThat(with).contains("stories/station-on-the-chain/index.html", "places/hunan/index.html");
        assertThat(site.files().keySet().stream().filter(path -> path.startsWith("cards/")))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void aCardIsToldInWordsWithItsBound() {
        assertThat(tags("places/xiangtan-xian/index.html").get("og:image:alt"))
                .isEqualTo("看见：湘潭县，600余件帮企业和群众解决的事，截至日期未载　湘潭县人大");
    }

    @Test
    void theManifestMarksTheCardsAndNothingElse() throws IOException {
        for (JsonNode row :
                new ObjectMapper().readTree(site.text("manifest.json")).path("files")) {
            String path = row.path("path").asText();
            assertThat(row.has("repeatable")).as(path).isEqualTo(path.startsWith("cards/"));
        }
    }

    @Test
    void aSiteMayDoWithoutThem(@TempDir Path other) {
        SampleProject project = SampleProject.minimal(other);
        assertThat(cards(project)).isNotEmpty();
        project.write("content/site.yaml", project.read("content/site.yaml") + "features: {cards: false}\n");
        assertThat(cards(project)).as("switched off").isEmpty();
    }

    private static List<String> cards(SampleProject project) {
        SampleProject.Result built = project.run("build", "--now", "2026-11-21");
        assertThat(built.code()).as(built.err()).isZero();
        return FileTree.of(project.home().resolve("site")).files().keySet().stream()
                .filter(path -> path.startsWith("cards/"))
                .toList();
    }
}
