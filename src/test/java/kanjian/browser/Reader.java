package kanjian.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kanjian.browser.Finding.Check;

/** Opens pages of a site in one mode and tells what is wrong with each. */
final class Reader implements AutoCloseable {
    private static final int MOST_REQUESTS = 5;

    /** Comes with 长者模式 alone, beside the five. */
    private static final String LARGE_POINTER = "/assets/pointer.";

    private static final int MOST_MARKUP = 60 * 1024;
    private static final int MOST_SCRIPT = 10 * 1024;

    private static final String AXE = resource("/axe.min.js");

    /** All rules of WCAG 2.2 A and AA, and what axe-core holds to be good practice. */
    private static final String RUN_AXE = """
            async () => (await axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations']
            })).violations.flatMap(rule => rule.nodes.map(node =>
              rule.id + ' at ' + node.target.join(' ') + ': ' + node.any.concat(node.all, node.none)
                .map(reason => reason.message).join('; ')))""";

    /** The elements that reach out of the window to the right, the innermost first; those in a box that scrolls are none. */
    private static final String SIDEWAYS = """
            () => {
              const wide = document.documentElement.scrollWidth - window.innerWidth;
              if (wide <= 0) return [];
              const out = [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > window.innerWidth + 0.5)
                .reverse().slice(0, 3).map(e => e.tagName.toLowerCase() + '.' + e.getAttribute('class'));
              return [wide + 'px too wide: ' + out.join(' ')];
            }""";

    /** Lines of text whose middles cross, without those that are shown to nobody or only when they have the focus. */
    private static final String OVERLAPS = """
            () => {
              const lines = [], found = [];
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const text = walk.currentNode, words = text.data.trim();
                if (!words || !text.parentElement.checkVisibility() || text.parentElement.closest('.vh, .skip')) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                for (const r of range.getClientRects()) if (r.width > 2 && r.height > 2)
                  lines.push({words, left: r.left + 1, right: r.right - 1,
                    top: r.top + r.height * 0.3, bottom: r.bottom - r.height * 0.3});
              }
              lines.sort((a, b) => a.top - b.top);
              lines.forEach((a, i) => {
                for (let j = i + 1; j < lines.length && lines[j].top < a.bottom; j++)
                  if (a.left < lines[j].right && lines[j].left < a.right) found.push(a.words + ' / ' + lines[j].words);
              });
              return found.slice(0, 5);
            }""";

    private final SiteServer server;
    private final Mode mode;
    private final BrowserContext context;
    private final Page page;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();

    Reader(SiteServer server, Mode mode) {
        this.server = server;
        this.mode = mode;
        context = Chromium.get().newContext(mode.reader(server.origin()));
        // Nothing a page asks of another host leaves this machine.
        context.route(url -> !url.startsWith(server.origin() + "/"), route -> route.abort());
        page = context.newPage();
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> add(Check.QUIET, error));
        page.onRequest(this::asked);
    }

    /** All that is wrong with a page. */
    List<Finding> open(String address) {
        findings.clear();
        requests.clear();
        page.navigate(server.origin() + address);
        tell(Check.FITS, SIDEWAYS);
        tell(Check.CLEAR, OVERLAPS);
        if (mode.hasScript()) {
            look(page);
        } else {
            lookWithoutScript(address);
        }
        count();
        return List.copyOf(findings);
    }

    private void look(Page at) {
        at.evaluate(AXE);
        ((List<?>) at.evaluate(RUN_AXE)).forEach(what -> add(Check.ACCESSIBLE, String.valueOf(what)));
    }

    /** Axe-core is itself a script: it looks at the page as it is when the site's own scripts are empty. */
    private void lookWithoutScript(String address) {
        try (BrowserContext other =
                Chromium.get().newContext(mode.reader(server.origin()).setJavaScriptEnabled(true))) {
            other.route("**/*.js", route -> route.fulfill(new Route.FulfillOptions().setBody("")));
            Page empty = other.newPage();
            empty.navigate(server.origin() + address);
            look(empty);
        }
    }

    private void heard(ConsoleMessage message) {
        String text = message.text();
        if (text.contains("Content Security Policy")) {
            add(Check.POLICY, text);
        } else if (message.type().equals("error") && !isExpected(message)) {
            add(Check.QUIET, text);
        }
    }

    /** Chromium calls it an error that the page for what is not there comes with status 404, as it must. */
    private boolean isExpected(ConsoleMessage message) {
        return message.text().contains("status of 404") && message.location().startsWith(page.url() + ":");
    }

    private void asked(Request request) {
        requests.add(request);
        if (!request.url().startsWith(server.origin() + "/")) {
            add(Check.AT_HOME, request.url());
        }
    }

    private void tell(Check check, String script) {
        ((List<?>) page.evaluate(script)).forEach(what -> add(check, String.valueOf(what)));
    }

    private void count() {
        List<String> asked = requests.stream()
                .map(Request::url)
                .filter(url -> !url.contains(LARGE_POINTER))
                .toList();
        if (asked.size() > MOST_REQUESTS) {
            add(Check.FEW_REQUESTS, asked.toString());
        }
        int markup = weight("document") + weight("stylesheet");
        if (markup > MOST_MARKUP) {
            add(Check.LIGHT, String.format(Locale.ROOT, "page and style sheets have %d octets", markup));
        }
        if (weight("script") > MOST_SCRIPT) {
            add(Check.LIGHT, String.format(Locale.ROOT, "scripts have %d octets", weight("script")));
        }
    }

    private int weight(String type) {
        return requests.stream()
                .filter(request -> request.resourceType().equals(type))
                .mapToInt(request -> server.size(URI.create(request.url()).getPath()))
                .sum();
    }

    private void add(Check check, String what) {
        findings.add(new Finding(check, what));
    }

    /** All that is wrong with a page once something stands in it; how much it loads is not looked at. */
    List<Finding> open(String address, String awaited) {
        findings.clear();
        page.navigate(server.origin() + address);
        return seen(awaited);
    }

    /** The same of the page as it is, once something stands in it. */
    List<Finding> seen(String awaited) {
        page.waitForSelector(awaited);
        tell(Check.FITS, SIDEWAYS);
        look(page);
        return List.copyOf(findings);
    }

    /** What has been asked of the server since this reader came, in order. */
    List<String> asked() {
        return requests.stream().map(Request::url).toList();
    }

    /** What was heard since the last page was opened. */
    List<Finding> heard() {
        return List.copyOf(findings);
    }

    /** The page that was opened last. */
    Page page() {
        return page;
    }

    private static String resource(String name) {
        try (InputStream in = Reader.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
