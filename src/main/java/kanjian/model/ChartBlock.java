package kanjian.model;

import java.util.List;
import java.util.Optional;

/**
 * A chart (图) that a story's text asks for; checked, and drawn when the page is made.
 *
 * @param form how it is drawn, the value of the field {@code type}
 * @param title what it finds or asks
 * @param figures what it draws, each figure once, in the order of the block or of the record's stages
 * @param whole the figure that the others are part of
 * @param record the record whose stages or steps it draws
 */
public record ChartBlock(
        String form,
        Html title,
        List<Story.Mention> figures,
        Optional<Story.Mention> whole,
        Optional<RecordId> record) {
    /** Stands in a body's HTML where a chart belongs, the first chart at the first of them; a text cannot say this. */
    public static final String PLACE = "<!--chart-->";

    public ChartBlock {
        figures = List.copyOf(figures);
    }
}
