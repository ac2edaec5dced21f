package kanjian.verify;

import java.util.ArrayList;
import java.util.List;
import kanjian.diag.Code;
import kanjian.verify.html.Tag;

/** A page has one title, one main heading and a language. */
final class PageHasOneTitle implements PageRule {
    private final Findings findings;
    private final List<Tag> titles = new ArrayList<>();
    private final List<Tag> headings = new ArrayList<>();
    private final List<Tag> languages = new ArrayList<>();

    PageHasOneTitle(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Tag tag) {
        if (tag.opens("title") && !tag.inDrawing() && !tag.text().isBlank()) {
            titles.add(tag);
        } else if (tag.opens("h1")) {
            headings.add(tag);
        } else if (tag.opens("html") && !tag.value("lang").isBlank()) {
            languages.add(tag);
        }
    }

    @Override
    public void end() {
        expectOne("<title>", titles);
        expectOne("<h1>", headings);
        expectOne("<html lang>", languages);
    }

    private void expectOne(String what, List<Tag> found) {
        if (found.size() != 1) {
            int at = found.isEmpty() ? 0 : found.get(1).at();
            findings.fault(Code.PAGE_FRAME_WRONG, at, what, String.valueOf(found.size()));
        }
    }
}
