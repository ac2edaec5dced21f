package kanjian.verify;

import kanjian.diag.Code;
import kanjian.verify.html.Tag;

/**
 * Links inside the site are relative, so that it opens from a disk, a sub-path or any host, and nothing is fetched from elsewhere.
 * Each is kept until all files are known. The page of what does not exist, which hosts show at any address, links from the top.
 */
final class LinksAreRelative implements PageRule {
    private static final String CANONICAL = "canonical";
    private static final String NOT_FOUND = "404.html";

    private final Findings findings;
    private final String top;
    /** Where the site will stand, as the page's own canonical address tells; empty when it tells nothing. */
    private String base = "";

    /** @param top path of the site on its host; begins and ends with '/' */
    LinksAreRelative(Findings findings, String top) {
        this.findings = findings;
        this.top = top;
    }

    @Override
    public void see(Tag tag) {
        if (tag.value("rel").equals(CANONICAL)) {
            base = baseOf(tag.value("href"));
        }
    }

    private String baseOf(String canonical) {
        String page = findings.page();
        String own = page.endsWith(Target.FOLDER_PAGE)
                ? page.substring(0, page.length() - Target.FOLDER_PAGE.length())
                : page;
        return canonical.endsWith("/" + own) ? canonical.substring(0, canonical.length() - own.length()) : "";
    }

    @Override
    public void see(Tag tag, Address address) {
        if (tellsWhereThePageIs(tag)) {
            return;
        }
        if (address.isLoaded() && address.namesHost()) {
            findings.fault(Code.PAGE_LOADS_FROM_ELSEWHERE, address.at(), tag.name(), address.text());
        } else if (isAtAnyDepth() && isOfSite(address) && !tag.name().equals("base")) {
            seeFromTop(address);
        } else if (isAbsolute(address) || tag.name().equals("base")) {
            findings.fault(Code.PAGE_LINK_NOT_RELATIVE, address.at(), address.text());
        } else if (isOfSite(address)) {
            findings.link(Target.of(findings.page(), address.text()), address.at());
        }
    }

    /** Of itself, or of itself in another language: what a search engine is told needs the host. */
    private static boolean tellsWhereThePageIs(Tag tag) {
        return tag.value("rel").equals(CANONICAL)
                || tag.name().equals("link") && tag.attribute("hreflang").isPresent();
    }

    private boolean isAtAnyDepth() {
        return findings.page().equals(NOT_FOUND);
    }

    /** Whether it names another file, or another part of one, without naming a host. */
    private static boolean isOfSite(Address address) {
        return address.scheme().isEmpty()
                && !address.namesHost()
                && !address.text().isEmpty()
                && !address.text().startsWith("#");
    }

    private void seeFromTop(Address address) {
        if (address.text().startsWith(top)) {
            findings.link(Target.fromTop(address.text().substring(top.length())), address.at());
        } else {
            findings.fault(Code.PAGE_LINK_NOT_FROM_TOP, address.at(), address.text());
        }
    }

    private boolean isAbsolute(Address address) {
        return address.text().startsWith("/")
                || address.scheme().equals("file")
                || !base.isEmpty() && address.text().startsWith(base);
    }
}
