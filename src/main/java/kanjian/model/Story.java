package kanjian.model;

import java.util.Comparator;
import java.util.List;
import kanjian.text.date.Period;

/**
 * A story's card (报道): its front matter and what its body refers to, never the body itself.
 *
 * @param entry the front matter; its id is the slug
 * @param place the place that it tells of
 * @param summary at most about 90 characters, ending at a sentence
 * @param words 字数: Han characters and Latin or number tokens
 * @param figures the figures that its text and charts bind, in their order
 * @param coverage of the numbers of its text
 * @param charts the charts that its text asks for, in order
 * @param headings the ids and texts of its headings, in order
 * @param path the file, from the project's top folder
 */
public record Story(
        Entry entry,
        RecordId place,
        String summary,
        int words,
        List<Use> figures,
        Coverage coverage,
        List<ChartBlock> charts,
        List<Heading> headings,
        String path) {
    /** Newest first; unknown dates last; then by slug. */
    static final Comparator<Story> NEWEST_FIRST = Comparator.comparing(
                    (Story story) -> story.entry().period("date").isEmpty())
            .thenComparing((a, b) -> a.entry().period("date").isPresent()
                    ? Period.NEWEST_FIRST.compare(
                            a.entry().period("date").get(),
                            b.entry().period("date").orElseThrow())
                    : 0)
            .thenComparing(Story::slug);

    public Story {
        figures = List.copyOf(figures);
        charts = List.copyOf(charts);
        headings = List.copyOf(headings);
    }

    /** The card of a story whose text has not been read yet. */
    public static Story unread(Entry entry, RecordId place, String path) {
        return new Story(entry, place, "", 0, List.of(), Coverage.NONE, List.of(), List.of(), path);
    }

    /** A figure that the text binds, and how often. */
    public record Use(RecordId figure, int times) {}

    /**
     * One mention of a figure, in the text or in a chart.
     *
     * @param note the number of its note below the text
     * @param anchor the id of the mention, to which the note leads back
     */
    public record Mention(RecordId figure, int note, String anchor) {}

    /**
     * How many numbers of a story are held by a record, are excused from it, or stand there on nobody's word (核对情况).
     *
     * @param excused with a reason, in a list or on the spot
     */
    public record Coverage(int bound, int excused, int unbound) {
        public static final Coverage NONE = new Coverage(0, 0, 0);

        public Coverage plus(Coverage other) {
            return new Coverage(bound + other.bound, excused + other.excused, unbound + other.unbound);
        }
    }

    /** A heading of the text; {@code id} is its anchor. */
    public record Heading(int level, String id, String text) {}

    public String slug() {
        return entry.id().path();
    }

    /** The slug of the place in whose folder its file lies, where short references are looked up. */
    public String owner() {
        return path.split("/")[2];
    }

    public String title() {
        return entry.text("title").orElse(slug());
    }
}
