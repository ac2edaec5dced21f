package kanjian.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import kanjian.model.Html;
import kanjian.page.value.FigureView;

/**
 * Figures drawn as marks. A drawing holds marks only: the words stand beside it in the page, where they wrap, link and grow. Each has a
 * title and a description with all its values. {@code key} is unique on the page. Bounds are never lost: a value of which only the
 * least is known ends in thinning slices, an approximate one in a hatch, one that is not reached in a hollow end, a target is an outline.
 */
public final class Charts {
    private Charts() {}

    /** Whether the figure counts things, at most 1000 of them, so that each can be a square. */
    public static boolean isCountable(FigureView figure) {
        return Amounts.isCountable(figure);
    }

    /**
     * One square for each matter (一格一件): solid is done, hollow is the rest of the whole.
     *
     * @param most the most squares among the charts that share one scale; 0 for a chart that stands alone
     */
    public static Html units(String key, FigureView figure, Optional<FigureView> whole, int most) {
        return UnitChart.draw(key, figure, whole, most);
    }

    /** One square for each matter, all of one look: {@code u} finished, {@code g} under way, {@code o} planned. */
    public static Html units(String key, FigureView figure, String look, int most) {
        return UnitChart.plain(key, figure, look, most);
    }

    /** The most squares among figures that share a scale. */
    public static int most(List<FigureView> figures) {
        return UnitChart.most(figures);
    }

    /** One of several charts of the same measure side by side, all with the same rows and squares; empty when it cannot be counted. */
    public static Html small(String key, FigureView figure, int most) {
        return UnitChart.small(key, figure, most);
    }

    /** One bar; its frame is the whole that the figure is part of. Both end within {@code scale}. */
    public static Html bar(String key, FigureView figure, Optional<FigureView> whole, BigDecimal scale) {
        return Bar.draw(key, figure, whole, scale);
    }

    /** The frame of a bar alone: a number collected or assigned, of which nothing is said to be done. */
    public static Html frame(String key, FigureView figure, BigDecimal scale) {
        return Bar.frame(key, figure, scale);
    }

    /** A dotted line for a value that is not known. */
    public static Html gap(String key, String title, String reason) {
        return Bar.gap(key, title, reason);
    }

    /** The greatest value among figures that share a scale; 1 when none is known. */
    public static BigDecimal scale(List<FigureView> figures) {
        return figures.stream()
                .flatMap(figure -> Amounts.greatest(figure).stream())
                .reduce(BigDecimal.ONE, BigDecimal::max);
    }

    /** One measure over time, from the first figure to the last; empty when one has no number or no date. */
    public static Html trend(String key, String title, List<FigureView> figures) {
        return Trend.draw(key, title, figures);
    }

    /** The marks of the figures that a key must explain: open, below, about, range, vague, stated, plan, none. */
    public static List<String> marks(List<FigureView> figures) {
        return Mark.of(figures);
    }

    /**
     * A percentage as a hundred squares; empty when it is none between 0 and 100.
     *
     * @param drawn says that they are a hundred, at the end of the description
     */
    public static Html share(String key, FigureView figure, String drawn) {
        return Share.draw(key, figure, drawn);
    }

    /** As many squares as the count says, of which the first {@code named} are filled; empty when they cannot be counted. */
    public static Html slots(String key, FigureView count, int named, String description) {
        return Squares.slots(key, count, named, description);
    }

    /**
     * The leaf of a calendar, Monday first: the month of the days, with these filled. At least one.
     *
     * @param description of the drawing, when told its days
     */
    public static Html month(String key, List<LocalDate> days, UnaryOperator<String> description) {
        return MonthLeaf.draw(key, days, description);
    }

    /**
     * A year cut into the periods that the words name (每周, 每月, 每季度, 每半年, 每年), with a mark in each; empty when they name none.
     *
     * @param description of the drawing, when told how many periods a year has and what one is called
     */
    public static Html rhythm(String key, String words, BiFunction<Integer, String, String> description) {
        return Rhythm.draw(key, words, description);
    }
}
