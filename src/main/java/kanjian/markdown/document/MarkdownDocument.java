package kanjian.markdown.document;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kanjian.diag.Location;
import kanjian.markdown.text.Positions;

/**
 * A Markdown text, ready to be put into a page.
 *
 * @param html safe HTML without script, style or inline style; it may stand in a page as it is
 * @param headings in the order of the text
 * @param ids every anchor of the HTML
 * @param plain the words without markup: one line for each paragraph, heading, item and table cell;  code and
 *     the captions of pictures are left out
 * @param places where the characters of {@code plain} stand in the file
 * @param lists in the order in which they begin
 * @param lead the words of the first paragraph; empty when there is none
 */
public record MarkdownDocument(
        String html,
        List<Heading> headings,
        SortedSet<String> ids,
        String plain,
        Positions places,
        List<ItemList> lists,
        String lead) {
    public MarkdownDocument {
        headings = List.copyOf(headings);
        lists = List.copyOf(lists);
        ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    /**
     * A heading (小标题) of a text.
     *
     * @param level 2 to 6; level 1 is the page's title
     * @param id its anchor
     */
    public record Heading(int level, String id, String text, Location at) {}

    /**
     * A list (列表), with or without numbers.
     *
     * @param start where its first item begins in the plain text
     * @param items its own, not those of lists within it
     */
    public record ItemList(int start, int items) {}
}
