package kanjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import kanjian.testing.RealSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader does with keys and pointer, with script and without. */
class InteractionTest {
    private static final String STORY = "/stories/station-on-the-chain/";
    private static final String FIGURE = ".prose a.fig[href^='#']";

    /** How long the pointer must rest on a figure, and how long a card stays without it; milliseconds. */
    private static final int REST = 160;

    private static final int STAY = 350;

    private static SiteServer server;

    private final List<Reader> readers = new ArrayList<>();

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
        readers.forEach(Reader::close);
    }

    private Page open(Mode mode, String address) {
        Reader reader = new Reader(server, mode);
        readers.add(reader);
        reader.page().navigate(server.origin() + address);
        return reader.page();
    }

    private static boolean hasFocus(Locator element) {
        return (boolean) element.evaluate("e => e === document.activeElement");
    }

    private static Object rootSize(Page page) {
        return page.evaluate("() => getComputedStyle(document.documentElement).fontSize");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PHONE_WITHOUT_SCRIPT")
    void theFirstKeyLeadsToTheTextAndTheNextOnesThroughTheMenu(Mode mode) {
        Page page = open(mode, "/");
        page.keyboard().press("Tab");
        assertThat(hasFocus(page.locator("a.skip"))).isTrue();
        assertThat(page.locator("a.skip").boundingBox().y).isNotNegative();
        List<String> reached = new ArrayList<>();
        do {
            page.keyboard().press("Tab");
            reached.add((String)
                    page.evaluate("() => document.activeElement.name || document.activeElement.textContent.trim()"));
        } while (!hasFocus(page.locator("#elder")) && reached.size() < 30);
        assertThat(reached)
                .containsAll(page.locator(".nav a").allTextContents())
                .contains("q", "搜索");
        page.locator("a.skip").focus();
        page.keyboard().press("Enter");
        assertThat(hasFocus(page.locator("#main"))).isTrue();
    }

    @Test
    void aFigureIsReachedByKeyOpenedByEnterAndLeftByEscape() {
        Page page = open(Mode.WIDE_LIGHT, STORY);
        Locator figure = page.locator(FIGURE).first();
        for (int i = 0; i < 60 && !hasFocus(figure); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(hasFocus(figure)).isTrue();
        page.keyboard().press("Enter");
        Locator card = page.locator(".card");
        assertThat(hasFocus(card)).isTrue();
        assertThat(figure.getAttribute("aria-expanded")).isEqualTo("true");
        String note = figure.getAttribute("href");
        assertThat(card.locator(".cv").textContent())
                .isEqualTo(page.locator(note + " .cv").textContent());
        page.keyboard().press("Escape");
        assertThat(card.count()).isZero();
        assertThat(hasFocus(figure)).isTrue();
        assertThat(figure.getAttribute("aria-expanded")).isNull();
    }

    @Test
    void theCloseButtonGivesTheFocusBack() {
        Page page = open(Mode.PHONE_LIGHT, STORY);
        Locator figure = page.locator(FIGURE).first();
        figure.click();
        page.locator(".card button").click();
        assertThat(page.locator(".card").count()).isZero();
        assertThat(hasFocus(figure)).isTrue();
    }

    @Test
    void aPointerThatRestsOpensACardThatStaysUnderIt() {
        Page page = open(Mode.WIDE_LIGHT, STORY);
        page.clock().install();
        page.navigate(server.origin() + STORY);
        page.clock().pauseAt(System.currentTimeMillis() + 60_000);
        Locator card = page.locator(".card");
        page.locator(FIGURE).first().hover();
        page.clock().runFor(REST - 1);
        assertThat(card.count()).isZero();
        page.clock().runFor(1);
        assertThat(card.count()).isOne();
        assertThat(hasFocus(card)).as("a pointer takes no focus").isFalse();
        card.hover();
        page.clock().runFor(10 * STAY);
        assertThat(card.count()).isOne();
        page.mouse().move(1, 1);
        page.clock().runFor(STAY);
        assertThat(card.count()).isZero();
    }

    @Test
    void theModeForOldEyesIsSwitchedByKeyAndRememberedOnTheNextPage() {
        Page page = open(Mode.PHONE_LIGHT, "/");
        assertThat(rootSize(page)).isEqualTo("16px");
        page.locator("#elder").focus();
        page.keyboard().press("Space");
        assertThat(rootSize(page)).isEqualTo("21px");
        page.navigate(server.origin() + STORY);
        assertThat(rootSize(page)).isEqualTo("21px");
        assertThat(page.locator("#elder").isChecked()).isTrue();
        page.locator("#elder").focus();
        page.keyboard().press("Space");
        page.reload();
        assertThat(rootSize(page)).isEqualTo("16px");
    }

    @Test
    void theModeForOldEyesNeedsNoScriptOnThePageItself() {
        Page page = open(Mode.PHONE_WITHOUT_SCRIPT, STORY);
        page.locator("#elder").focus();
        page.keyboard().press("Space");
        assertThat(rootSize(page)).isEqualTo("21px");
    }

    @Test
    void theButtonPrintsAndIsHiddenWhereItCouldNot() {
        Page page = open(Mode.WIDE_LIGHT, STORY);
        page.evaluate("() => { window.print = () => { window.asked = true; }; }");
        page.locator("[data-print]").click();
        assertThat(page.evaluate("() => window.asked")).isEqualTo(true);
        Page plain = open(Mode.PHONE_WITHOUT_SCRIPT, STORY);
        assertThat(plain.locator("[data-print]").isVisible()).isFalse();
    }

    @Test
    void withoutScriptAFigureShowsALineAndLeadsToItsNote() {
        Page page = open(Mode.PHONE_WITHOUT_SCRIPT, STORY);
        Locator figure = page.locator(FIGURE).first();
        figure.hover();
        Object shown = figure.evaluate("e => getComputedStyle(e, '::after').content");
        assertThat(shown).isEqualTo("\"" + figure.getAttribute("data-tip") + "\"");
        figure.click();
        assertThat(page.locator(".card").count()).isZero();
        ElementHandle note = page.querySelector(figure.getAttribute("href"));
        assertThat(note.evaluate("e => e.matches(':target')")).isEqualTo(true);
        assertThat(note.boundingBox().y).isBetween(-1.0, 844.0);
    }
}
