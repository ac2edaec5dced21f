package kanjian.page.part;

import java.util.List;
import kanjian.page.value.EntryView;

/**
 * Records of one kind that a page shows together.
 *
 * @param kind the record kind; the theme draws it with {@code blocks/KIND.html}
 * @param heading such as 联络站
 * @param anchor fixed id on the page, such as {@code stations}
 * @param entries shown in full, in the order of the page
 * @param rest named only, each linked to where it is shown in full
 */
public record Block(String kind, String heading, String anchor, List<EntryView> entries, List<EntryView> rest) {
    public Block {
        entries = List.copyOf(entries);
        rest = List.copyOf(rest);
    }

    /** A block that shows the first {@code full} in full. */
    public static Block first(int full, String kind, String heading, String anchor, List<EntryView> all) {
        int cut = Math.min(full, all.size());
        return new Block(kind, heading, anchor, all.subList(0, cut), all.subList(cut, all.size()));
    }

    /** A block that shows all of its records in full. */
    public static Block full(String kind, String heading, String anchor, List<EntryView> entries) {
        return new Block(kind, heading, anchor, entries, List.of());
    }
}
