package kanjian.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kanjian.diag.Location;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import kanjian.testing.Golden;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final Path FOLDER = Path.of("src/test/resources/markdown");

    @Test
    void aBodyWithAllKindsOfBlocksIsWrittenAsRecorded() throws IOException {
        Problems problems = new Problems();
        MarkdownDocument document = Site.read(Files.readString(FOLDER.resolve("structure.md")), problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(Html.tags(document.html())).isSubsetOf(Html.WRITTEN);
        Golden.verify(FOLDER.resolve("structure.html"), document.html());
        Golden.verify(FOLDER.resolve("structure.txt"), document.plain() + "\n");
        assertThat(document.lead()).isEqualTo("导语第一句换行后接着写。");
    }

    @Test
    void anchorsAreThoseOfTheHtmlAndUnique() throws IOException {
        MarkdownDocument document = Site.read(Files.readString(FOLDER.resolve("structure.md")), new Problems());
        List<String> written = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(document.html())
                .results()
                .map(id -> id.group(1))
                .toList();
        assertThat(written).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(document.ids());
    }

    @Test
    void headingsOfTheSameWordsAreNumbered() {
        MarkdownDocument document = Site.read("## 甲 乙\n\n## 甲 乙\n\n## 甲-乙-2\n\n## 甲 乙\n\n## ——", new Problems());
        assertThat(document.headings())
                .extracting(MarkdownDocument.Heading::id)
                .containsExactly("甲-乙", "甲-乙-2", "甲-乙-2-2", "甲-乙-3", "section");
        assertThat(document.headings().get(1))
                .isEqualTo(new MarkdownDocument.Heading(2, "甲-乙-2", "甲 乙", Location.of("a.md", 3, 1)));
    }

    @Test
    void aTopicMarkIsNoHeading() {
        assertThat(Site.html("#我为群众办实事#")).isEqualTo("<p>#我为群众办实事#</p>\n");
    }

    @Test
    void aDeadLinkBecomesItsText() {
        LinkResolver dead = new LinkResolver() {
            @Override
            public LinkTarget link(MarkdownLink link) {
                return LinkTarget.none();
            }

            @Override
            public Optional<Picture> picture(MarkdownLink image) {
                return Optional.empty();
            }
        };
        MarkdownDocument document = new MarkdownParser(Set.of("story"))
                .parse("甲[**乙**](story:x)![丙](d.jpg)", "a.md", 1, dead, new Problems());
        assertThat(document.html()).isEqualTo("<p>甲<strong>乙</strong>丙</p>\n");
    }

    @Test
    void aShortTextHasNoBlocks() {
        Problems problems = new Problems();
        String html = new MarkdownParser(Set.of())
                .inline("## 甲\n- 乙 | **丙。**丁\n> 戊", Location.of("a.yaml", 1, 1), false, Site.COUNTY, problems)
                .html();
        assertThat(html).isEqualTo("## 甲- 乙 | <strong>丙。</strong>丁&gt; 戊");
        assertThat(problems.sorted()).extracting(Problem::chinese).isEmpty();
    }

    @Test
    void threadsMayShareAParser() throws InterruptedException, ExecutionException, IOException {
        String text = Files.readString(FOLDER.resolve("structure.md"));
        String expected = Site.html(text);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> written = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> Site.html(i % 2 == 0 ? text : "甲|乙：- 丙")))
                    .toList();
            for (int i = 0; i < written.size(); i++) {
                assertThat(written.get(i).get()).isEqualTo(i % 2 == 0 ? expected : "<p>甲|乙：- 丙</p>\n");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aLinkTargetTakesNoDangerousAttribute() {
        for (String name : List.of("onclick", "style", "href", "a b", "A")) {
            assertThatThrownBy(() -> new LinkTarget(Optional.of("x"), Map.of(name, "y")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
