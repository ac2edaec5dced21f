package kanjian.model;

/**
 * The lasting name of a record (编号).
 *
 * @param kind the record kind, such as {@code figure}
 * @param path {@code place/id} for records of a place, {@code id} for site-wide ones, such as {@code hanyin/matters-resolved}
 */
public record RecordId(String kind, String path) implements Comparable<RecordId> {
    /** A place (地方) by its slug. */
    public static RecordId place(String slug) {
        return new RecordId("place", slug);
    }

    /** The part after the place. */
    public String local() {
        return path.substring(path.indexOf('/') + 1);
    }

    /** The slug of the place whose folder holds the record; empty for site-wide records. */
    public String owner() {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    @Override
    public int compareTo(RecordId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return kind + ":" + path;
    }
}
