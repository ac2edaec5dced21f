package kanjian.prose;

import java.util.Set;
import java.util.TreeSet;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.markdown.document.MarkdownLink;
import kanjian.schema.Schema;

/** Words that are excused on the spot: {@code [三天](excused:说法，不是统计)}; they are printed without a link. */
final class Excuse {
    private static final String SCHEME = "excused";

    private Excuse() {}

    /** The schemes of our own links: the kinds of records, and excuses. */
    static Set<String> schemes(Schema schema) {
        Set<String> schemes = new TreeSet<>(schema.names());
        schemes.add(SCHEME);
        return schemes;
    }

    /** Whether the link is an excuse; one without a reason is reported. */
    static boolean is(MarkdownLink link, Problems problems) {
        String written = link.destination();
        if (!written.startsWith(SCHEME + ":")) {
            return false;
        }
        if (written.substring(SCHEME.length() + 1).isBlank()) {
            problems.report(Code.EXCUSE_WITHOUT_REASON, link.at(), link.text());
        }
        return true;
    }
}
