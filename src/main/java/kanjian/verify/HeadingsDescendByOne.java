package kanjian.verify;

import kanjian.diag.Code;

/** Headings go down one level at a time, since screen readers lead through a page by them. */
final class HeadingsDescendByOne implements PageRule {
    private final Findings findings;
    /** A heading before the main one may be of level 2. */
    private int level = 1;

    HeadingsDescendByOne(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Tag tag) {
        if (tag.isClosing() || !tag.name().matches("h[1-6]")) {
            return;
        }
        int next = tag.name().charAt(1) - '0';
        if (next > level + 1) {
            findings.fault(Code.PAGE_HEADINGS_JUMP, tag.at(), "h" + level, "h" + next, "h" + (level + 1));
        }
        level = next;
    }
}
