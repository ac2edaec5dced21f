package kanjian.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.Set;
import kanjian.diag.Location;
import kanjian.diag.Problems;

/** Markdown in, safe HTML out. May be used by all threads at once. */
public final class MarkdownParser {
    private final Set<String> ownSchemes;

    /** @param ownSchemes the kinds that a link may name, in lower case, such as {@code figure} in {@code figure:matters-solved} */
    public MarkdownParser(Set<String> ownSchemes) {
        this.ownSchemes = Set.copyOf(ownSchemes);
    }

    /**
     * The body of a file. Never fails: what is wrong is reported, and shown as text where it cannot be read.
     *
     * @param firstLine where in the file the text begins, counted from 1
     */
    public MarkdownDocument parse(String text, String file, int firstLine, LinkResolver links, Problems problems) {
        Positions positions = Positions.ofLines(text, file, firstLine);
        return writer(positions, links, problems).body(read(Syntax.BODY, text, positions, problems));
    }

    /**
     * A short text of a record, without headings, lists, quotes or tables; the HTML has no {@code <p>}.
     *
     * @param isVerbatim whether the text stands in the file as it is, on one line; a value of YAML may be folded or escaped, has
     *     then no columns of its own, and all its problems are reported at {@code at}
     */
    public MarkdownDocument inline(
            String text, Location at, boolean isVerbatim, LinkResolver links, Problems problems) {
        Positions positions = isVerbatim ? Positions.ofOneLine(text, at) : offset -> at;
        return writer(positions, links, problems).inline(read(Syntax.PARAGRAPH, text, positions, problems));
    }

    private BlockWriter writer(Positions positions, LinkResolver links, Problems problems) {
        return new BlockWriter(new Draft(positions, problems), new Addresses(links, ownSchemes));
    }

    private static Document read(Parser syntax, String text, Positions positions, Problems problems) {
        return syntax.parse(CleanText.of(text, positions, problems));
    }
}
