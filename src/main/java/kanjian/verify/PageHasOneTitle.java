package kanjian.verify;

import kanjian.diag.Code;

/** A page has one title, one main heading and a language. */
final class PageHasOneTitle implements PageRule {
    private final Findings findings;
    private int titles;
    private int headings;
    private int languages;

    PageHasOneTitle(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Tag tag) {
        if (tag.opens("title") && !tag.inDrawing() && !tag.text().isBlank()) {
            titles++;
            reportSecond("title", titles, tag);
        } else if (tag.opens("h1")) {
            headings++;
            reportSecond("h1", headings, tag);
        } else if (tag.opens("html") && !tag.value("lang").isBlank()) {
            languages++;
        }
    }

    private void reportSecond(String element, int count, Tag tag) {
        if (count == 2) {
            findings.fault(Code.PAGE_FRAME_WRONG, tag.at(), "<" + element + ">", "2");
        }
    }

    @Override
    public void end() {
        reportNone("<title>", titles);
        reportNone("<h1>", headings);
        reportNone("<html lang>", languages);
    }

    private void reportNone(String what, int count) {
        if (count == 0) {
            findings.fault(Code.PAGE_FRAME_WRONG, 0, what, "0");
        }
    }
}
