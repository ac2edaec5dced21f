package kanjian.verify;

import kanjian.diag.Code;
import kanjian.text.JsonSyntax;
import kanjian.verify.html.Tag;

/** What a page tells in JSON-LD can be read; one wrong sign, and all of it is lost. */
final class LinkedDataIsJson implements PageRule {
    private final Findings findings;

    LinkedDataIsJson(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Tag tag) {
        if (tag.opens("script") && tag.value("type").equals(NoInlineCode.LINKED_DATA)) {
            JsonSyntax.fault(tag.text())
                    .ifPresent(at -> findings.fault(Code.PAGE_DATA_BROKEN, tag.at(), String.valueOf(at + 1)));
        }
    }
}
