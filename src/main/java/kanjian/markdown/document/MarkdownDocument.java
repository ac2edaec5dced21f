package kanjian.markdown.document;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kanjian.diag.Location;

/**
 * A Markdown text, ready to be put into a page.
 *
 * @param html safe HTML without script, style or inline style; it may stand in a page as it is
 * @param headings in the order of the text
 * @param ids every anchor of the HTML
 * @param plain the words without markup: one line for each paragraph, heading, item and table cell; code is left out
 * @param lead the words of the first paragraph; empty when there is none
 */
public record MarkdownDocument(String html, List<Heading> headings, SortedSet<String> ids, String plain, String lead) {
    public MarkdownDocument {
        headings = List.copyOf(headings);
        ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    /**
     * A heading (小标题) of a text.
     *
     * @param level 2 to 6; level 1 is the page's title
     * @param id its anchor
     */
    public record Heading(int level, String id, String text, Location at) {}
}
