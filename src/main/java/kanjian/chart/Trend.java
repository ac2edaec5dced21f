package kanjian.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kanjian.model.Html;
import kanjian.page.value.FigureView;
import kanjian.page.value.WhenView;

/** One measure over time (走势): a grey line from zero up, without axis; its last point is marked and labelled. */
final class Trend {
    private static final String SIZE = "class=\"trend\" width=\"100%\" height=\"5em\"";
    private static final Pattern LAST_DATE = Pattern.compile("(?:.*/)?(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");
    private static final BigDecimal LEFT = BigDecimal.ONE;
    private static final BigDecimal WIDTH = BigDecimal.valueOf(97);
    private static final BigDecimal BOTTOM = BigDecimal.valueOf(92);
    private static final BigDecimal HEIGHT = BigDecimal.valueOf(58);

    private final List<FigureView> figures;
    private final List<Long> days;
    private final BigDecimal top;

    private Trend(List<FigureView> figures, List<Long> days) {
        this.figures = figures;
        this.days = days;
        top = Charts.scale(figures);
    }

    /** Empty when a figure has no number or no date. */
    static Html draw(String key, String title, List<FigureView> figures) {
        List<Long> days =
                figures.stream().flatMap(figure -> day(figure).stream()).toList();
        boolean isWhole = days.size() == figures.size()
                && days.size() > 1
                && figures.stream().allMatch(figure -> Amounts.printed(figure).isPresent());
        return isWhole ? new Trend(figures, days).svg(key, title) : Html.EMPTY;
    }

    private Html svg(String key, String title) {
        String words = figures.stream().map(Trend::words).collect(Collectors.joining("；"));
        Svg svg = new Svg(key, title, words + "。", SIZE);
        for (int i = 1; i < figures.size(); i++) {
            svg.add("line class=\"lin\" x1=\"" + x(i - 1) + "\" y1=\"" + y(i - 1) + "\" x2=\"" + x(i) + "\" y2=\""
                    + y(i) + "\"");
        }
        int last = figures.size() - 1;
        for (int i = 0; i <= last; i++) {
            point(svg, i, i == last);
        }
        return svg.value(figures.get(last), x(last), labelled(last)).html();
    }

    private static String words(FigureView figure) {
        String when = figure.when() instanceof WhenView view ? view.text() : "";
        return when + "：" + Words.value(figure);
    }

    private void point(Svg svg, int i, boolean isLast) {
        String look = Amounts.isExact(figures.get(i)) ? isLast ? "val" : "pnt" : isLast ? "pnt-o on" : "pnt-o";
        int half = isLast ? 5 : 3;
        svg.begin(figures.get(i))
                .add("rect class=\"" + look + "\" transform=\"translate(-" + half + " -" + half + ")\" x=\"" + x(i)
                        + "\" y=\"" + y(i) + "\" width=\"" + 2 * half + "\" height=\"" + 2 * half + "\"")
                .end();
    }

    private String x(int i) {
        long first = days.get(0);
        BigDecimal all = BigDecimal.valueOf(Math.max(1, days.get(days.size() - 1) - first));
        return share(LEFT, WIDTH, BigDecimal.valueOf(days.get(i) - first), all);
    }

    private String y(int i) {
        return share(BOTTOM, HEIGHT.negate(), Amounts.printed(figures.get(i)).orElseThrow(), top);
    }

    /** The words stand above the last point. */
    private String labelled(int last) {
        return share(
                BOTTOM.subtract(BigDecimal.valueOf(13)),
                HEIGHT.negate(),
                Amounts.printed(figures.get(last)).orElseThrow(),
                top);
    }

    private static String share(BigDecimal start, BigDecimal length, BigDecimal part, BigDecimal whole) {
        return Svg.percent(
                start.multiply(whole).subtract(length.negate().multiply(part)),
                whole.multiply(BigDecimal.valueOf(100)));
    }

    /** The last day of the period, or the day that the figure is told for. */
    private static Optional<Long> day(FigureView figure) {
        Matcher date = LAST_DATE.matcher(figure.when() instanceof WhenView when ? when.edtf() : "");
        if (!date.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(date.group(1));
        int month = date.group(2) == null ? 12 : Integer.parseInt(date.group(2));
        LocalDate day = date.group(3) == null
                ? YearMonth.of(year, month).atEndOfMonth()
                : LocalDate.of(year, month, Integer.parseInt(date.group(3)));
        return Optional.of(day.toEpochDay());
    }
}
