package kanjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kanjian.testing.FileTree;

/** A reader who searches a site. */
final class Searcher implements AutoCloseable {
    /** More than the pause after a key, milliseconds. */
    private static final int WHILE = 400;

    /** How long something awaited may take, milliseconds. */
    private static final int PATIENCE = 10_000;

    private final SiteServer server;
    private final Reader reader;

    Searcher(FileTree site, Mode mode) {
        server = new SiteServer(site);
        reader = new Reader(server, mode);
        reader.page().setDefaultTimeout(PATIENCE);
    }

    static Searcher of(FileTree site) {
        return new Searcher(site, Mode.WIDE_LIGHT);
    }

    Page page() {
        return reader.page();
    }

    Page open(String address) {
        page().navigate(server.origin() + address);
        return page();
    }

    /** Opens the list of what was found and waits until it stands. */
    Page search(String typed) {
        return searchAt("/search/", "q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    Page searchAt(String address, String question) {
        open(address + "?" + question);
        return await();
    }

    Page await() {
        page().waitForSelector("[data-search-state=done], [data-search-state=failed]", attached());
        return page();
    }

    private static Page.WaitForSelectorOptions attached() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
    }

    /** Longer than the pause after which a question is sent. */
    void pause() {
        page().waitForTimeout(WHILE);
    }

    /** The addresses of the pages found, from the top of the server, in the order of the list. */
    List<String> found() {
        return page().locator("[data-search-results] h3 a").all().stream()
                .map(link -> URI.create((String) link.evaluate("a => a.href")).getPath())
                .toList();
    }

    String told() {
        return page().locator("[data-search-told]").textContent();
    }

    /** The number of pages found, as the heading has it. */
    int count() {
        String words = page().locator("[data-search-count]").textContent();
        assertThat(words).as("something is found").matches("[0-9]+条");
        return Integer.parseInt(words.substring(0, words.length() - 1));
    }

    Locator box() {
        return page().locator(".tools [name=q]");
    }

    Locator offers() {
        return page().locator(".tools [role=option]");
    }

    /** What was asked of the server that belongs to the search. */
    List<String> asked() {
        return reader.asked().stream()
                .map(url -> URI.create(url).getPath())
                .filter(path -> path.matches(".*(/search/(m\\.json|[id]/.*)|/assets/search.*\\.js)"))
                .toList();
    }

    List<Finding> heard() {
        return reader.heard();
    }

    @Override
    public void close() {
        reader.close();
        server.close();
    }
}
