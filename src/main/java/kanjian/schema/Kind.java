package kanjian.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of record (类别) with its fields.
 *
 * @param name English name, such as {@code station}
 * @param chinese Chinese name, such as 联络站
 * @param file the name of its YAML file or folder, without ending
 * @param folder the first part of its addresses, such as {@code stations}
 * @param single whether a file holds one record and not a list
 * @param onPlace how many of its records the page of a place shows in full; the others are named there and link on
 * @param title the field that names a record to readers
 * @param fields all fields, those common to every kind included
 */
public record Kind(
        String name,
        String chinese,
        String file,
        String folder,
        Scope scope,
        boolean single,
        Shown shown,
        int onPlace,
        String title,
        List<Field> fields) {
    /** The kinds that pages of other forms are put together from. */
    private static final Set<String> GATHERED = Set.of("place", "story", "figure", "indicator", "topic", "page");

    public Kind {
        fields = List.copyOf(fields);
    }

    /** Where records of a kind lie, which also makes their full id. */
    public enum Scope {
        /** In {@code content/catalog} or {@code content}: the id alone. */
        SITE,
        /** In a place's folder: {@code place/id}. */
        PLACE,
        /** A Markdown file with front matter: the file's name is the id. */
        MARKDOWN,
        /** A fenced block of a story's text: nothing refers to it. */
        BLOCK
    }

    /** How records of a kind are shown. */
    public enum Shown {
        /** On a page of their own. */
        PAGE,
        /** In the block of their kind, on a page below their place's. */
        BLOCK,
        /** Only where others name them. */
        NONE
    }

    /** This kind, the fields of one of its groups being others. */
    Kind withFields(String group, List<Field> inGroup) {
        List<Field> changed = fields.stream()
                .map(field -> field.name().equals(group) ? field.with(inGroup) : field)
                .toList();
        return new Kind(name, chinese, file, folder, scope, single, shown, onPlace, title, changed);
    }

    /** The field that is written as {@code key}, in English or Chinese. */
    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.isCalled(key)).findFirst();
    }

    /**
     * The path of a record's id, from how it is written.
     *
     * @param owner slug of the place in whose folder the reference stands, where the short form {@code id} serves; elsewhere it
     *     must be {@code place/id}
     */
    public String path(String written, String owner) {
        return isOfPlace() && !written.contains("/") ? owner + "/" + written : written;
    }

    /** Whether its full id begins with a place. */
    public boolean isOfPlace() {
        return scope == Scope.PLACE && !single;
    }

    public boolean hasPage() {
        return shown == Shown.PAGE;
    }

    /** Whether the page of one of its records is that record and what names it, drawn by a template of its own for the kind. */
    public boolean hasRecordPage() {
        return hasPage() && !GATHERED.contains(name);
    }

    /** Whether several of its records stand together in a block, on the page of a place or of another record. */
    public boolean hasBlock() {
        return shown != Shown.NONE && !GATHERED.contains(name) && !name.equals("source");
    }
}
