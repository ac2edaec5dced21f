package kanjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import kanjian.testing.RealSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 朗读本文: read aloud with the voices of a browser, which a stub stands for. */
class ReadingAloudTest {
    private static final String STORY = "/stories/station-on-the-chain/";
    private static final String BAR = "[data-aloud]";

    /** Says nothing, but tells what it was given; {@code heard()} ends the sentence that is being said. */
    private static final String VOICES = """
            (() => {
              const said = [];
              let now = null, voices = [];
              const synth = {
                said, cancelled: 0,
                getVoices: () => voices,
                arrive: list => { voices = list.map(lang => ({ lang, name: lang })); synth.onvoiceschanged && synth.onvoiceschanged(); },
                speak: u => { now = u; said.push(u.text); },
                cancel: () => { synth.cancelled++; const u = now; now = null; if (u && u.onerror) u.onerror({ type: 'error' }); },
                heard: () => { const u = now; now = null; u.onend({ type: 'end' }); },
              };
              Object.defineProperty(window, 'speechSynthesis', { value: synth });
              window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            })();
            """;

    private static SiteServer server;

    private Reader reader;

    @BeforeAll
    static void start() {
        server = new SiteServer(RealSite.get().files());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void leave() {
        reader.close();
    }

    private Page open(Mode mode) {
        reader = new Reader(server, mode);
        Page page = reader.page();
        page.addInitScript(VOICES);
        page.navigate(server.origin() + STORY);
        return page;
    }

    private Page openWithVoices(String... languages) {
        Page page = open(Mode.PHONE_LIGHT);
        page.evaluate("list => speechSynthesis.arrive(list)", List.of(languages));
        return page;
    }

    private static Locator button(Page page, String words) {
        return page.locator(BAR + " button").filter(new Locator.FilterOptions().setHasText(words));
    }

    @SuppressWarnings("unchecked")
    private static List<String> said(Page page) {
        return (List<String>) page.evaluate("() => speechSynthesis.said");
    }

    @Test
    void theButtonWaitsForAChineseVoiceThatMayComeLate() {
        Page page = open(Mode.PHONE_LIGHT);
        assertThat(page.locator(BAR).isVisible()).isFalse();
        page.evaluate("() => speechSynthesis.arrive(['en-US', 'ja-JP'])");
        page.waitForLoadState();
        assertThat(page.locator(BAR).isVisible()).isFalse();
        page.evaluate("() => speechSynthesis.arrive(['en-US', 'zh-CN'])");
        page.locator(BAR).waitFor();
        assertThat(button(page, "朗读本文").isVisible()).isTrue();
        assertThat(button(page, "停止").isVisible()).isFalse();
    }

    @Test
    void titleAndParagraphsAreReadBySentenceAsTheyArePrintedWhileTheyAreMarked() {
        Page page = openWithVoices("zh-HK", "zh-CN");
        button(page, "朗读本文").click();
        assertThat(said(page)).containsExactly(page.locator("h1").textContent());
        assertThat(page.locator(".reading").evaluate("e => e.tagName")).isEqualTo("H1");
        int sentences = 0;
        while (page.locator(".reading").count() > 0 && sentences++ < 200) {
            page.evaluate("() => speechSynthesis.heard()");
        }
        assertThat(said(page)).hasSize(sentences).allMatch(sentence -> sentence.length() <= 100);
        String text = String.join("", said(page));
        page.locator(".prose > p")
                .allTextContents()
                .forEach(paragraph -> assertThat(text).contains(paragraph.replaceAll("\\s+", " ").strip()));
        assertThat(button(page, "朗读本文").isVisible()).as("it can be read again").isTrue();
    }

    @Test
    void readingPausesAtItsSentenceGoesOnFromThereAndStops() {
        Page page = openWithVoices("zh-CN");
        page.locator(BAR + " button").first().focus();
        page.keyboard().press("Enter");
        page.evaluate("() => speechSynthesis.heard()");
        List<String> before = said(page);
        page.keyboard().press("Enter");
        assertThat(button(page, "接着读").isVisible()).isTrue();
        assertThat(page.locator(".reading").count()).isOne();
        page.keyboard().press("Enter");
        assertThat(said(page)).hasSize(before.size() + 1).endsWith(before.get(before.size() - 1));
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".reading").count()).isZero();
        assertThat(button(page, "朗读本文").evaluate("e => e === document.activeElement")).isEqualTo(true);
        page.keyboard().press("Enter");
        assertThat(said(page)).endsWith(page.locator("h1").textContent());
    }

    @Test
    void leavingThePageEndsIt() {
        Page page = openWithVoices("zh-CN");
        button(page, "朗读本文").click();
        page.evaluate("() => { window.before = speechSynthesis.cancelled; window.dispatchEvent(new Event('pagehide')); }");
        assertThat(page.evaluate("() => speechSynthesis.cancelled > window.before")).isEqualTo(true);
        assertThat(page.locator(".reading").count()).isZero();
    }

    @Test
    void withoutScriptAndOnPaperThereIsNoButton() {
        assertThat(open(Mode.PHONE_WITHOUT_SCRIPT).locator(BAR).isVisible()).isFalse();
        leave();
        Page page = openWithVoices("zh-CN");
        page.locator(BAR).waitFor();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(BAR).isVisible()).isFalse();
    }
}
