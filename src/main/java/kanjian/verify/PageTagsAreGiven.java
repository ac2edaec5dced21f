package kanjian.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kanjian.diag.Code;
import kanjian.verify.html.Tag;

/** Each page tag (网页标签) that the site's profile requires stands once and says something. */
final class PageTagsAreGiven implements PageRule {
    /** What programs print for a value that they do not have; inspectors have found it on real sites. */
    private static final String NOTHING = "null";

    private final List<String> required;
    private final Findings findings;
    private final Map<String, Integer> seen = new HashMap<>();

    PageTagsAreGiven(List<String> required, Findings findings) {
        this.required = required;
        this.findings = findings;
    }

    @Override
    public void see(Tag tag) {
        String name = tag.opens("meta") ? tag.value("name") : "";
        if (!required.contains(name)) {
            return;
        }
        if (seen.merge(name, 1, Integer::sum) == 2) {
            findings.fault(Code.PAGE_TAG_NOT_ONCE, tag.at(), name, "不止一个", "more than once");
        }
        String content = tag.value("content").strip();
        if (content.isEmpty() || content.equals(NOTHING)) {
            findings.fault(Code.PAGE_TAG_EMPTY, tag.at(), name);
        }
    }

    @Override
    public void end() {
        required.stream()
                .filter(name -> !seen.containsKey(name))
                .forEach(name -> findings.fault(Code.PAGE_TAG_NOT_ONCE, 0, name, "没有", "nowhere"));
    }
}
