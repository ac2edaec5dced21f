package kanjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kanjian.build.BuildRequest;
import kanjian.serve.Preview;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} as somebody sees it who writes in one window and looks into the other. */
@Timeout(120)
class LivePreviewTest {
    private static final String STORY = "content/places/yunxi/stories/new-well.md";

    @TempDir
    private Path home;

    private final List<String> complaints = new ArrayList<>();
    private SampleProject project;
    private Preview preview;
    private BrowserContext browser;
    private Page page;

    @BeforeEach
    void open() throws IOException {
        project = SampleProject.minimal(home);
        preview = Preview.open(
                new BuildRequest(
                        home,
                        home.resolve("site"),
                        LocalDate.of(2026, 11, 21),
                        Optional.of("kanjian"),
                        Optional.empty(),
                        true,
                        false,
                        false,
                        false),
                0);
        preview.build();
        browser = Chromium.get().newContext();
        page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate(preview.address() + "stories/new-well/");
    }

    @AfterEach
    void close() {
        browser.close();
        preview.close();
    }

    private void save(String from, String to) {
        project.write(STORY, project.read(STORY).replace(from, to));
        assertThat(preview.awaitChange()).isTrue();
        preview.build();
    }

    @Test
    void anOpenPageTurnsIntoTheNewOneByItself() {
        save("井台边排起了水桶", "井台边排起了长队");
        page.waitForSelector("h1:has-text('长队')");
        assertThat(page.locator(".pv").count()).isZero();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aProblemLiesOverTheLastGoodPageUntilItIsMended() {
        save("[12口]", "[13口]");
        page.waitForSelector(".pv-error");
        assertThat(page.locator(".pv").innerText()).contains("有1处错误，下面还是改错以前的网页", STORY, "第16行第15列", "13口", "→ ");
        assertThat(page.locator("main").innerText()).contains("12口").doesNotContain("13口");
        page.locator(".pv button").click();
        assertThat(page.locator(".pv ol").isVisible()).isFalse();
        save("[13口]", "[12口]");
        page.waitForFunction("() => !document.querySelector('.pv')");
        assertThat(complaints).isEmpty();
    }
}
