package kanjian.verify;

import kanjian.diag.Code;
import kanjian.verify.html.Attribute;
import kanjian.verify.html.Tag;

/** Styles and scripts stand in files of their own, so that a page holds for a host that forbids inline code. */
final class NoInlineCode implements PageRule {
    /** The one kind of script that stands in pages: browsers do not run it, so that no policy forbids it. */
    static final String LINKED_DATA = "application/ld+json";

    private final Findings findings;

    NoInlineCode(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Tag tag) {
        if (tag.opens("style")) {
            findings.fault(Code.PAGE_CODE_INLINE, tag.at(), "<style>");
        }
        if (tag.opens("script")
                && tag.attribute("src").isEmpty()
                && !tag.value("type").equals(LINKED_DATA)) {
            findings.fault(Code.PAGE_CODE_INLINE, tag.at(), "<script>");
        }
        for (Attribute one : tag.attributes()) {
            if (one.name().equals("style") || one.name().startsWith("on")) {
                findings.fault(Code.PAGE_CODE_INLINE, one.at(), "<" + tag.name() + " " + one.name() + ">");
            }
        }
    }

    @Override
    public void see(Tag tag, Address address) {
        if (address.isScript()) {
            findings.fault(Code.PAGE_CODE_INLINE, address.at(), address.text());
        }
    }
}
