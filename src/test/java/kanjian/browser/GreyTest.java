package kanjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import kanjian.testing.FileTree;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How Chromium shows the site on a day on which it is grey, and on the day before. */
class GreyTest {
    private static final int NEARLY_NOTHING = 2;

    /** Where something fixed to the top of the window is, after the page was scrolled down by 500 pixels. */
    private static final String TOP_OF_FIXED = """
            filtered => {
              document.body.style.minHeight = '3000px';
              document.querySelector(filtered).style.filter = 'grayscale(1)';
              const header = document.querySelector('header.head');
              header.style.position = 'fixed';
              header.style.top = '0';
              window.scrollTo({top: 500, behavior: 'instant'});
              return header.getBoundingClientRect().top;
            }""";

    @TempDir
    private Path home;

    private FileTree site(String day) {
        SampleProject project = SampleProject.minimal(home.resolve(day));
        project.write(
                "content/site.yaml",
                project.read("content/site.yaml") + "special_days:\n"
                        + "  - {from: 2026-05-12, to: 2026-05-12, mode: grey, reason: 举例}\n");
        assertThat(project.run("build", "--now", day).code()).isZero();
        return FileTree.of(project.home().resolve("site"));
    }

    @Test
    void noColourIsLeftOnTheDayAndAllAreThereOnTheDayBefore() throws IOException {
        assertThat(colour("2026-05-12")).isLessThanOrEqualTo(NEARLY_NOTHING);
        assertThat(colour("2026-05-11")).isGreaterThan(50);
    }

    /** How far the channels of the most colourful pixel are apart. */
    private int colour(String day) throws IOException {
        try (SiteServer server = new SiteServer(site(day));
                Reader reader = new Reader(server, Mode.WIDE_LIGHT)) {
            reader.page().navigate(server.origin() + "/");
            BufferedImage image =
                    ImageIO.read(new ByteArrayInputStream(reader.page().screenshot()));
            int most = 0;
            int[] pixels = new int[image.getWidth() * image.getHeight()];
            for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), pixels, 0, image.getWidth())) {
                int red = rgb >> 16 & 0xff;
                int green = rgb >> 8 & 0xff;
                int blue = rgb & 0xff;
                most = Math.max(most, Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)));
            }
            return most;
        }
    }

    @Test
    void whatIsFixedToTheWindowStaysThereAsItWouldNotBelowAFilteredBody() {
        try (SiteServer server = new SiteServer(site("2026-05-12"));
                Reader reader = new Reader(server, Mode.WIDE_LIGHT)) {
            Page page = reader.page();
            page.navigate(server.origin() + "/stories/new-well/");
            assertThat(page.evaluate("() => getComputedStyle(document.documentElement).filter"))
                    .isEqualTo("grayscale(1)");
            assertThat(page.evaluate(TOP_OF_FIXED, "html")).isEqualTo(0);
            assertThat(page.evaluate(TOP_OF_FIXED, "body")).isEqualTo(-500);
        }
    }
}
