package kanjian.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kanjian.model.Html;
import kanjian.page.value.FigureView;

/** One square for each matter, filled by column. */
final class UnitChart {
    private static final int CELL = 10;
    private static final int MOST_ROWS = 10;
    private static final int TAIL = 3;
    /** A chart is drawn as if it had at least so many columns, so that few squares do not grow huge. */
    private static final int FEWEST_COLUMNS = 16;

    private static final int FEWEST_SHARED_COLUMNS = 40;

    private static final int FEWEST_SMALL_COLUMNS = 12;

    private final FigureView figure;
    private final Optional<FigureView> whole;
    private final int rows;
    private final int columns;

    private UnitChart(FigureView figure, Optional<FigureView> whole, int most) {
        this(figure, whole, most, 0);
    }

    /** @param fixed the number of rows; 0 for as many as suit the number of squares */
    private UnitChart(FigureView figure, Optional<FigureView> whole, int most, int fixed) {
        this.figure = figure;
        this.whole = whole;
        this.rows = fixed > 0 ? fixed : most > 0 ? sharedRows(most) : rows(cells());
        this.columns = columns(cells(), rows) + (hasTail() ? TAIL : 0);
    }

    static Html draw(String key, FigureView figure, Optional<FigureView> whole, int most) {
        if (!isDrawable(figure, whole)) {
            return Html.EMPTY;
        }
        UnitChart chart = new UnitChart(figure, whole, most);
        int fewest = most > 0 ? FEWEST_SHARED_COLUMNS : FEWEST_COLUMNS;
        Svg svg = chart.svg(key, Words.of(figure, whole), most, fewest);
        chart.fill(svg);
        return svg.html();
    }

    /** One of several small charts that stand side by side: same rows, same squares, in a narrow column. */
    static Html small(String key, FigureView figure, int most) {
        if (!Amounts.isCountable(figure)) {
            return Html.EMPTY;
        }
        int rows = (int) Math.ceil(Math.sqrt(most)); // a square block suits a narrow column
        UnitChart chart = new UnitChart(figure, Optional.empty(), most, rows);
        Svg svg = chart.svg(key, Words.of(figure, Optional.empty()), most, FEWEST_SMALL_COLUMNS);
        chart.fill(svg);
        return svg.html();
    }

    /** All squares of one look, whatever the bound says of their number. */
    static Html plain(String key, FigureView figure, String pattern, int most) {
        if (!Amounts.isCountable(figure)) {
            return Html.EMPTY;
        }
        UnitChart chart = new UnitChart(figure, Optional.empty(), most);
        int fewest = most > 0 ? FEWEST_SHARED_COLUMNS : FEWEST_COLUMNS;
        Svg svg =
                chart.svg(key, Words.of(figure, Optional.empty()), most, fewest).begin(figure);
        chart.cells(
                svg,
                pattern,
                0,
                Amounts.printed(figure).map(BigDecimal::intValue).orElse(0));
        if (chart.hasTail()) {
            chart.tail(svg, (chart.columns - TAIL) * CELL);
        }
        return svg.end().html();
    }

    private Svg svg(String key, String words, int most, int fewest) {
        int full = Math.max(most > 0 ? columns(most, rows) + TAIL : columns, fewest);
        String width = Svg.percent(BigDecimal.valueOf(columns), BigDecimal.valueOf(full));
        String box = "viewBox=\"0 0 " + columns * CELL + " " + rows * CELL + "\" width=\"" + width + "\"";
        return new Svg(key, figure.label(), words, box);
    }

    /** The most squares among figures that share a scale. */
    static int most(List<FigureView> figures) {
        return figures.stream()
                .filter(Amounts::isCountable)
                .flatMap(figure -> Amounts.greatest(figure).stream())
                .mapToInt(BigDecimal::intValue)
                .max()
                .orElse(0);
    }

    private static boolean isDrawable(FigureView figure, Optional<FigureView> whole) {
        boolean frame = whole.filter(Amounts::isCountable).isPresent();
        return Amounts.isCountable(figure) ? whole.isEmpty() || frame : !figure.isKnown() && frame;
    }

    private static int rows(int cells) {
        if (cells <= 8) {
            return 1;
        }
        return cells <= 40 ? 3 : cells <= 120 ? 6 : cells <= 250 ? 8 : MOST_ROWS;
    }

    private static int sharedRows(int most) {
        return most <= 40 ? 1 : most <= 250 ? 5 : MOST_ROWS;
    }

    private static int columns(int cells, int rows) {
        return (cells + rows - 1) / rows;
    }

    private int cells() {
        int own = Amounts.greatest(figure).map(BigDecimal::intValue).orElse(0);
        return Math.max(
                own, whole.flatMap(Amounts::greatest).map(BigDecimal::intValue).orElse(0));
    }

    private boolean hasTail() {
        return Amounts.isOpen(whole.orElse(figure));
    }

    private void fill(Svg svg) {
        int least = Amounts.printed(figure).map(BigDecimal::intValue).orElse(0);
        int most = Amounts.greatest(figure).map(BigDecimal::intValue).orElse(0);
        own(svg.begin(figure), least, most);
        svg.end().begin(whole.orElse(figure));
        cells(svg, "o", most, cells());
        if (hasTail()) {
            tail(svg, (columns - TAIL) * CELL);
        }
        svg.end();
    }

    private void own(Svg svg, int least, int most) {
        int end = least - Math.max(1, Math.min(rows, least / 10));
        String done = Amounts.isPlan(figure) ? "d" : "u";
        switch (figure.bound()) {
            case "<", "<=" -> {
                cells(svg, done, 0, end);
                cells(svg, "d", end, least);
            }
            case "~" -> {
                cells(svg, done, 0, end);
                cells(svg, "a", end, least);
            }
            default -> {
                cells(svg, figure.bound().equals("vague") ? "a" : done, 0, least);
                cells(svg, "d", least, most);
            }
        }
    }

    /** Squares {@code from} up to but not {@code to}: the rest of a column, whole columns, the start of a column. */
    private void cells(Svg svg, String pattern, int from, int to) {
        if (from >= to) {
            return;
        }
        int head = Math.min(to, (from + rows - 1) / rows * rows);
        int body = Math.max(head, to / rows * rows);
        column(svg, pattern, from, head);
        if (body > head) {
            area(svg, pattern, head / rows, 0, (body - head) / rows, rows);
        }
        column(svg, pattern, body, to);
    }

    private void column(Svg svg, String pattern, int from, int to) {
        if (to > from) {
            area(svg, pattern, from / rows, from % rows, 1, to - from);
        }
    }

    private void area(Svg svg, String pattern, int column, int row, int width, int height) {
        svg.rect(
                "fill=\"url(#mark-" + pattern + ")\"",
                "" + column * CELL,
                "" + row * CELL,
                "" + width * CELL,
                "" + height * CELL);
    }

    private void tail(Svg svg, int x) {
        dots(svg, x + 5, "2.5", "5", "5 5");
        dots(svg, x + 14, "3.3", "3.4", "3.4 6.6");
        dots(svg, x + 23, "4", "2", "2 8");
    }

    private void dots(Svg svg, int x, String top, String width, String dashes) {
        String look = Amounts.isPlan(figure) ? "dots-o" : "dots";
        svg.add("line class=\"" + look + "\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"" + top + "\" y2=\"" + rows * CELL
                + "\" stroke-width=\"" + width + "\" stroke-dasharray=\"" + dashes + "\"");
    }
}
