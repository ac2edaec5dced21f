package kanjian.page;

import java.util.List;

/**
 * All records of one kind that a page shows together.
 *
 * @param kind the record kind; the theme draws it with {@code blocks/KIND.html}
 * @param heading such as 联络站
 * @param anchor fixed id on the page, such as {@code stations}
 * @param entries in the order of the page
 * @param more the list page when not all are shown here, else empty
 */
public record Block(String kind, String heading, String anchor, List<EntryView> entries, String more) {
    public Block {
        entries = List.copyOf(entries);
    }
}
