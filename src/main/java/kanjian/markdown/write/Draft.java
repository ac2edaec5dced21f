package kanjian.markdown.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.markdown.document.MarkdownDocument;
import kanjian.markdown.text.Origins;
import kanjian.markdown.text.Positions;

/** What has been written of a document so far: its HTML, its plain text, its anchors. */
final class Draft {
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final List<MarkdownDocument.Heading> headings = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();
    private final List<MarkdownDocument.ItemList> lists = new ArrayList<>();
    private final Positions positions;
    private final Origins origins;
    private final Problems problems;
    private String lead = "";

    Draft(Positions positions, Problems problems) {
        this.positions = positions;
        this.origins = new Origins(positions);
        this.problems = problems;
    }

    /** A point of the draft to come back to. */
    record Mark(int html, int plain) {}

    MarkdownDocument finish() {
        String words = plain.toString().stripTrailing();
        return new MarkdownDocument(html.toString(), headings, new TreeSet<>(ids), words, origins, lists, lead);
    }

    /** Says that what is written next stands at {@code offset} of the Markdown text. */
    void from(int offset) {
        origins.add(plain.length(), offset);
    }

    Location at(int offset) {
        return positions.at(offset);
    }

    void report(Code code, int offset, Object... args) {
        problems.report(code, at(offset), args);
    }

    Draft raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Words of the text: escaped into the HTML, as they are into the plain text. */
    Draft text(CharSequence words) {
        Escape.text(words, html);
        plain.append(words);
        return this;
    }

    /** Words that only the page shows, such as the number of a footnote. */
    Draft label(CharSequence words) {
        Escape.text(words, html);
        return this;
    }

    Draft attribute(String name, CharSequence value) {
        html.append(' ').append(name).append("=\"");
        Escape.text(value, html);
        html.append('"');
        return this;
    }

    /** Begins a new line of HTML, unless at the beginning of one. */
    Draft line() {
        if (html.length() > 0 && html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
        return this;
    }

    /** Ends a line of the plain text, unless it is empty. */
    void endPlainLine() {
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) != '\n') {
            plain.append('\n');
        }
    }

    void plainOnly(String words) {
        plain.append(words);
    }

    Mark mark() {
        return new Mark(html.length(), plain.length());
    }

    String plainSince(Mark mark) {
        return plain.substring(mark.plain());
    }

    boolean isUnchangedSince(Mark mark) {
        return html.length() == mark.html();
    }

    void cut(Mark mark) {
        html.setLength(mark.html());
        plain.setLength(mark.plain());
    }

    /** Takes back line ends just written. */
    void stripLineEnd() {
        for (StringBuilder out : List.of(html, plain)) {
            while (out.length() > 0 && out.charAt(out.length() - 1) == '\n') {
                out.setLength(out.length() - 1);
            }
        }
    }

    /** Puts markup before all that was written since the mark. */
    void insert(Mark mark, String markup) {
        html.insert(mark.html(), markup);
    }

    /** Puts markup into the last paragraph, or behind the last block that is none. */
    void appendToParagraph(String markup) {
        String end = "</p>\n";
        int at = html.length() - end.length();
        if (at >= 0 && html.indexOf(end, at) == at) {
            html.insert(at, markup);
        } else {
            html.append(markup);
        }
    }

    StringBuilder plain() {
        return plain;
    }

    void lead(String words) {
        if (lead.isEmpty()) {
            lead = words.strip();
        }
    }

    boolean hasId(String id) {
        return ids.contains(id);
    }

    void addId(String id) {
        ids.add(id);
    }

    void addHeading(MarkdownDocument.Heading heading) {
        headings.add(heading);
    }

    /** A list of so many items begins here. */
    void addList(int items) {
        lists.add(new MarkdownDocument.ItemList(plain.length(), items));
    }

    List<MarkdownDocument.Heading> headings() {
        return headings;
    }
}
