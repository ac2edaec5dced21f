package kanjian.verify;

import kanjian.diag.Code;
import kanjian.verify.html.Tag;

/**
 * Links inside the site are relative, so that it opens from a disk, a sub-path or any host, and nothing is fetched from elsewhere.
 * Each is kept until all files are known.
 */
final class LinksAreRelative implements PageRule {
    private static final String CANONICAL = "canonical";
    private static final String FOLDER_PAGE = "index.html";

    private final Findings findings;
    /** Where the site will stand, as the page's own canonical address tells; empty when it tells nothing. */
    private String base = "";

    LinksAreRelative(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Tag tag) {
        if (tag.value("rel").equals(CANONICAL)) {
            base = baseOf(tag.value("href"));
        }
    }

    private String baseOf(String canonical) {
        String page = findings.page();
        String own = page.endsWith(FOLDER_PAGE) ? page.substring(0, page.length() - FOLDER_PAGE.length()) : page;
        return canonical.endsWith("/" + own) ? canonical.substring(0, canonical.length() - own.length()) : "";
    }

    @Override
    public void see(Tag tag, Address address) {
        if (tag.value("rel").equals(CANONICAL)) {
            return;
        }
        if (address.isLoaded() && address.namesHost()) {
            findings.fault(Code.PAGE_LOADS_FROM_ELSEWHERE, address.at(), tag.name(), address.text());
        } else if (isAbsolute(address) || tag.name().equals("base")) {
            findings.fault(Code.PAGE_LINK_NOT_RELATIVE, address.at(), address.text());
        } else if (address.scheme().isEmpty()
                && !address.text().isEmpty()
                && !address.text().startsWith("#")) {
            findings.link(Target.of(findings.page(), address.text()), address.at());
        }
    }

    private boolean isAbsolute(Address address) {
        return address.text().startsWith("/")
                || address.scheme().equals("file")
                || !base.isEmpty() && address.text().startsWith(base);
    }
}
