package kanjian.verify;

import java.util.Arrays;
import kanjian.diag.Code;
import kanjian.verify.html.LineCount;

/** What is found on one page, added to what is known of the site. */
final class Findings {
    private final String page;
    private final LineCount lines;
    private final Sightings<Fault> faults;
    private final Sightings<Target> links;

    Findings(String page, String html, Sightings<Fault> faults, Sightings<Target> links) {
        this.page = page;
        this.lines = new LineCount(page, html);
        this.faults = faults;
        this.links = links;
    }

    /** Path of the page from the top of the site. */
    String page() {
        return page;
    }

    /** @param at offset in the page */
    void fault(Code code, int at, String... args) {
        faults.add(new Fault(code, Arrays.asList(args)), lines.at(at));
    }

    /** @param at offset in the page */
    void link(Target target, int at) {
        // Most links of a page are those of every page; their place need not be counted out again.
        if (links.isOpenTo(target, page)) {
            links.add(target, lines.at(at));
        }
    }
}
