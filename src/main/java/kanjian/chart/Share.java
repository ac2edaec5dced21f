package kanjian.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import kanjian.model.Html;
import kanjian.page.value.FigureView;

/** A percentage as a hundred squares, filled by column; the square after the last full one is filled in part. */
final class Share {
    private static final int ALL = 100;
    private static final int ROWS = 5;
    private static final int CELL = 10;
    /** So many squares show a bound that is not exact. */
    private static final int END = 3;

    private static final BigDecimal SIDE = BigDecimal.valueOf(8);
    private static final String[] SHRINKING = {"4", "2.8", "1.6"};

    private final Svg svg;

    private Share(Svg svg) {
        this.svg = svg;
    }

    /** Nothing for what is no part of a whole: a growth of 30% fills no squares of a hundred. */
    static Html draw(String key, FigureView figure, String drawn) {
        BigDecimal most = Amounts.greatest(figure).orElse(BigDecimal.valueOf(-1));
        boolean isPart = figure.unit().equals("%") && figure.changeOf().isEmpty();
        if (!isPart || most.signum() < 0 || most.compareTo(BigDecimal.valueOf(ALL)) > 0) {
            return Html.EMPTY;
        }
        String words = Words.of(figure, Optional.empty()) + drawn;
        Share share =
                new Share(new Svg(key, figure.label(), words, "class=\"share\" viewBox=\"0 0 200 50\" width=\"100%\""));
        share.svg.begin(figure);
        share.fill(figure, Amounts.printed(figure).orElse(most), most);
        return share.svg.end().html();
    }

    private void fill(FigureView figure, BigDecimal value, BigDecimal most) {
        int full = value.intValue();
        int end = Math.max(0, full - END);
        String pattern = Amounts.isPlan(figure) ? "d" : "u";
        switch (figure.bound()) {
            case "<", "<=" -> cells(pattern, 0, end).cells("d", end, full).cells("o", full, ALL);
            case "~" -> cells(pattern, 0, end).cells("a", end, full).cells("o", full, ALL);
            case "range" ->
                cells(pattern, 0, full).cells("d", full, most.intValue()).cells("o", most.intValue(), ALL);
            case "vague" ->
                cells("a", 0, full).cells("d", full, most.intValue()).cells("o", most.intValue(), ALL);
            default -> cells(pattern, 0, full).cells("o", full, ALL).part(full, value);
        }
        for (int i = 0; Amounts.isOpen(figure) && i < END && full + i < ALL; i++) {
            dot(full + i, SHRINKING[i]);
        }
    }

    private Share cells(String pattern, int from, int to) {
        for (int i = from; i < to; ) {
            int height = Math.min(ROWS - i % ROWS, to - i);
            int width = height == ROWS ? (to - i) / ROWS : 1;
            svg.rect(
                    "fill=\"url(#mark-" + pattern + ")\"",
                    "" + i / ROWS * CELL,
                    "" + i % ROWS * CELL,
                    "" + width * CELL,
                    "" + height * CELL);
            i += height * width;
        }
        return this;
    }

    /** Fills the square after {@code full} ones from below, by what the value has beyond them. */
    private void part(int full, BigDecimal value) {
        BigDecimal height =
                value.subtract(BigDecimal.valueOf(full)).multiply(SIDE).setScale(1, RoundingMode.HALF_UP);
        if (height.signum() > 0) {
            BigDecimal top = BigDecimal.valueOf(full % ROWS * CELL + 9L).subtract(height);
            svg.rect("class=\"cell\"", "" + (full / ROWS * CELL + 1), top.toPlainString(), "8", height.toPlainString());
        }
    }

    private static String centred(int cell, String size) {
        return BigDecimal.valueOf(CELL * (2L * cell + 1))
                .subtract(new BigDecimal(size))
                .divide(BigDecimal.valueOf(2))
                .toPlainString();
    }

    private void dot(int square, String size) {
        svg.rect("class=\"cell\"", centred(square / ROWS, size), centred(square % ROWS, size), size, size);
    }
}
