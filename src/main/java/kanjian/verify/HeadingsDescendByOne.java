package kanjian.verify;

import java.util.List;
import kanjian.diag.Code;
import kanjian.verify.html.Tag;

/** Headings go down one level at a time, since screen readers lead through a page by them. */
final class HeadingsDescendByOne implements PageRule {
    private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Findings findings;
    /** A heading before the main one may be of level 2. */
    private int level = 1;

    HeadingsDescendByOne(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Tag tag) {
        int next = HEADINGS.indexOf(tag.name()) + 1;
        if (tag.isClosing() || next == 0) {
            return;
        }
        if (next > level + 1) {
            findings.fault(Code.PAGE_HEADINGS_JUMP, tag.at(), "h" + level, "h" + next, "h" + (level + 1));
        }
        level = next;
    }
}
