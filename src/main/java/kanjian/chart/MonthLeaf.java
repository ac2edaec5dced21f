package kanjian.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kanjian.model.Html;

/** A month as a calendar on the wall shows it (月历). */
final class MonthLeaf {
    private static final String WEEKDAYS = "一二三四五六日";
    private static final int WEEK = 7;
    private static final int LEAF = 44;
    private static final int HEAD = 30;

    private MonthLeaf() {}

    static Html draw(String key, List<LocalDate> days, UnaryOperator<String> description) {
        YearMonth month = YearMonth.from(days.get(0));
        String named = days.stream().map(day -> day.getDayOfMonth() + "日").collect(Collectors.joining("、"));
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        int rows = (before + month.lengthOfMonth() + WEEK - 1) / WEEK;
        Svg svg = new Svg(
                key,
                month.getYear() + "年" + month.getMonthValue() + "月",
                description.apply(named),
                "viewBox=\"0 0 304 " + (HEAD + rows * LEAF - 4) + "\" width=\"100%\"");
        for (int i = 0; i < WEEK; i++) {
            svg.text("leaf-n", i * LEAF + 20, 18, WEEKDAYS.substring(i, i + 1));
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            leaf(svg, before + day - 1, day, days.contains(month.atDay(day)));
        }
        return svg.html();
    }

    private static void leaf(Svg svg, int cell, int day, boolean on) {
        int x = cell % WEEK * LEAF;
        int y = HEAD + cell / WEEK * LEAF;
        svg.rect("class=\"" + (on ? "leaf on" : "leaf") + "\"", x + ".5", y + ".5", "39", "39");
        svg.text(on ? "leaf-n on" : "leaf-n", x + 20, y + 27, "" + day);
    }
}
