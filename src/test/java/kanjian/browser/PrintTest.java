package kanjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import kanjian.testing.FileTree;
import kanjian.testing.RealSite;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Pages on paper, as the browser prints them. */
class PrintTest {
    private static final String POSTER = "stations/paitou-market/poster/index.html";

    private final FileTree site = RealSite.get().files();

    /**
     * What came out of the printer.
     *
     * @param text of all sheets
     */
    private record Paper(int sheets, PDRectangle size, String text) {}

    private static Paper print(FileTree site, String file) {
        try (SiteServer server = new SiteServer(site);
                Reader reader = new Reader(server, Mode.WIDE_LIGHT)) {
            reader.page().navigate(server.origin() + "/" + file);
            byte[] pdf = reader.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                return new Paper(
                        document.getNumberOfPages(),
                        document.getPage(0).getMediaBox(),
                        new PDFTextStripper().getText(document).replaceAll("\\s", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPosterIsOneSheetOfA4() {
        List<String> posters = site.files().keySet().stream()
                .filter(path -> path.endsWith("/poster/index.html"))
                .toList();
        assertThat(posters).contains(POSTER).allSatisfy(poster -> {
            Paper paper = print(site, poster);
            assertThat(paper.sheets()).isOne();
            assertThat(paper.size().getWidth()).isBetween(594f, 596f);
            assertThat(paper.size().getHeight()).isBetween(841f, 843f);
            assertThat(paper.text()).contains("代表在这里，有事来说");
        });
    }

    @Test
    void aPosterThatRunsOntoASecondSheetIsNoticed() {
        TreeMap<String, byte[]> files = new TreeMap<>(site.files());
        String longer = site.text(POSTER).replace("</article>", "</article>" + "<p>多了一行</p>".repeat(5));
        files.put(POSTER, longer.getBytes(StandardCharsets.UTF_8));
        assertThat(print(new FileTree(files), POSTER).sheets()).isEqualTo(2);
    }

    @Test
    void aStoryPrintsItsNotesButNoMenu() {
        Paper paper = print(site, "stories/station-on-the-chain/index.html");
        assertThat(paper.text()).contains("文中数字的出处", "来源").doesNotContain("跳到正文", "长者模式", "打印本文");
    }
}
