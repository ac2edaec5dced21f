package kanjian.search.file;

import java.util.List;

/**
 * What the index knows of a page besides its words.
 *
 * @param kind what it is about, such as {@code story} or {@code figure}
 * @param kindText the Chinese word for it
 * @param address from the top of the site
 * @param place the slug of the place that it belongs to; empty when it is no place's
 * @param when its date or period as printed; empty when it has none
 * @param dated the same as a record writes it, such as {@code 2023-11}; empty when the year is not known
 * @param names under which it is suggested and found by sound; empty for pages that are no thing with a name
 */
public record Subject(
        String kind,
        String kindText,
        String address,
        String title,
        String place,
        String when,
        String dated,
        List<Topic> topics,
        List<String> names) {
    /** The kind of pages that put together what others tell. */
    public static final String LIST = "list";

    public Subject {
        topics = List.copyOf(topics);
        names = List.copyOf(names);
    }

    /** A topic (主题) by which results can be narrowed. */
    public record Topic(String id, String name) {}

    /** Whether others tell what it tells; they go before it. */
    boolean isList() {
        return kind.equals(LIST);
    }

    boolean isStory() {
        return kind.equals("story");
    }

    /** 0 when it is not known. */
    int year() {
        return dated.matches("\\d{4}.*") ? Integer.parseInt(dated.substring(0, 4)) : 0;
    }
}
