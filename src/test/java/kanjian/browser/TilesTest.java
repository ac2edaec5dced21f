package kanjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.regex.Pattern;
import kanjian.testing.RealSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tiles of the divisions (方格示意布局) under the keys. */
class TilesTest {
    /** The script that comes when a tile first has the focus. */
    private static final Pattern KEYS = Pattern.compile("/assets/tiles\\.");

    private static SiteServer server;
    private static Reader reader;
    private static Page page;

    @BeforeAll
    static void open() {
        server = new SiteServer(RealSite.get().files());
        reader = new Reader(server, Mode.WIDE_LIGHT);
        page = reader.page();
        page.navigate(server.origin() + "/places/");
        page.waitForResponse(KEYS, () -> tiles().first().focus());
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    @AfterAll
    static void close() {
        reader.close();
        server.close();
    }

    private static Locator tiles() {
        return page.locator(".tree a.tile");
    }

    private static String pressed(String key) {
        page.keyboard().press(key);
        return (String) page.evaluate("() => document.activeElement.textContent");
    }

    private static BoundingBox box() {
        return page.locator("a.tile:focus").boundingBox();
    }

    @Test
    void arrowsLeadFromTileToTileAndHomeAndEndToTheFirstAndTheLast() {
        List<String> names = tiles().allTextContents();
        assertThat(names).hasSizeGreaterThan(3);
        tiles().first().focus();
        assertThat(pressed("ArrowRight")).isEqualTo(names.get(1));
        assertThat(pressed("ArrowLeft")).isEqualTo(names.get(0));
        assertThat(pressed("ArrowLeft")).isEqualTo(names.get(0));
        assertThat(pressed("End")).isEqualTo(names.get(names.size() - 1));
        assertThat(pressed("ArrowRight")).isEqualTo(names.get(names.size() - 1));
        assertThat(pressed("Home")).isEqualTo(names.get(0));
    }

    @Test
    void upAndDownGoToTheTileThatStandsThere() {
        tiles().first().focus();
        BoundingBox from = box();
        pressed("ArrowDown");
        BoundingBox below = box();
        assertThat(below.y).isGreaterThan(from.y + from.height / 2);
        assertThat(below.x).as("in the same column").isEqualTo(from.x);
        pressed("ArrowUp");
        assertThat(box().y).isEqualTo(from.y);
    }

    @Test
    void everyLitTileIsReachedByTabTooAndTheBrowsersOwnKeysStayItsOwn() {
        assertThat(tiles().evaluateAll("tiles => tiles.every(tile => tile.tabIndex === 0)"))
                .isEqualTo(true);
        tiles().nth(1).focus();
        assertThat(pressed("Control+ArrowLeft")).isEqualTo(tiles().nth(1).textContent());
    }

    @Test
    void theyAreListsToWhoListens() {
        assertThat(page.locator(".tree").first().ariaSnapshot())
                .contains("- list:")
                .contains("- listitem:")
                .contains("咸丰县");
    }
}
