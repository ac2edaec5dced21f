package kanjian.verify;

import kanjian.diag.Code;
import kanjian.verify.html.Tag;

/** A picture says in words what it shows; one that shows nothing says so by an empty text. */
final class PictureHasAlt implements PageRule {
    private final Findings findings;

    PictureHasAlt(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Tag tag) {
        boolean isPicture =
                tag.opens("img") || tag.opens("input") && tag.value("type").equalsIgnoreCase("image");
        if (isPicture && tag.attribute("alt").isEmpty()) {
            findings.fault(Code.PAGE_PICTURE_WORDLESS, tag.at(), tag.value("src"));
        }
    }
}
