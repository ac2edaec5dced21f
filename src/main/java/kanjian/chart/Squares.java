package kanjian.chart;

import java.math.BigDecimal;
import kanjian.model.Html;
import kanjian.page.value.FigureView;

/** Squares that stand for places in a list. */
final class Squares {
    private static final int MANY_ROWS = 5;

    private Squares() {}

    static Html slots(String key, FigureView count, int named, String description) {
        if (!Amounts.isCountable(count)) {
            return Html.EMPTY;
        }
        int all = Amounts.printed(count).map(BigDecimal::intValue).orElse(0);
        int rows = all <= 12 ? 1 : all <= 40 ? 2 : MANY_ROWS;
        int columns = (all + rows - 1) / rows;
        Svg svg = new Svg(
                key,
                count.label(),
                description,
                "viewBox=\"0 0 " + columns * 10 + " " + rows * 10 + "\" width=\""
                        + Svg.percent(BigDecimal.valueOf(columns), BigDecimal.valueOf(Math.max(columns, 40))) + "\"");
        grid(svg.begin(count), all, Math.min(named, all), rows);
        return svg.end().html();
    }

    private static void grid(Svg svg, int all, int filled, int rows) {
        for (int i = 0; i < all; i += rows) {
            int height = Math.min(rows, all - i);
            int solid = Math.max(0, Math.min(height, filled - i));
            area(svg, "u", i / rows, 0, solid);
            area(svg, "o", i / rows, solid, height - solid);
        }
    }

    private static void area(Svg svg, String pattern, int column, int row, int height) {
        if (height > 0) {
            svg.rect("fill=\"url(#mark-" + pattern + ")\"", "" + column * 10, "" + row * 10, "10", "" + height * 10);
        }
    }
}
