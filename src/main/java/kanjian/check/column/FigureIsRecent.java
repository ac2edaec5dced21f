package kanjian.check.column;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kanjian.column.Budget;
import kanjian.column.Column;
import kanjian.column.Columns;
import kanjian.column.ToldDays;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Site;
import kanjian.text.date.Period;

/**
 * A figure that says how things stand (截至) is no older than its column's budget; staff are reminded to ask for a newer one. What
 * happened in a time that is over stays as it was, and so does a figure that a newer one of its series follows.
 */
final class FigureIsRecent {
    private FigureIsRecent() {}

    static void check(Site site, LocalDate day, Problems problems) {
        Columns columns = new Columns(site);
        Column.of(site.settings()).stream()
                .filter(column ->
                        column.section().equals("indicators") && column.closed().isEmpty())
                .forEach(column -> column.budget().ifPresent(budget -> {
                    List<Entry> figures = columns.items(column).stream()
                            .filter(figure -> standing(figure).isPresent())
                            .toList();
                    figures.stream()
                            .filter(figure -> figures.stream().noneMatch(other -> follows(figure, other)))
                            .forEach(figure -> check(figure, column, budget, day, problems));
                }));
    }

    /** The last day that its date may mean, for a figure that tells of how things stand and not of what is hoped for. */
    private static Optional<LocalDate> standing(Entry figure) {
        return ToldDays.isHopedFor(figure)
                ? Optional.empty()
                : figure.period("as_of").flatMap(Period::lastDay);
    }

    private static boolean follows(Entry figure, Entry other) {
        return figure.reference("indicator").isPresent()
                && figure.reference("indicator").equals(other.reference("indicator"))
                && figure.place().equals(other.place())
                && figure.text("actor").equals(other.text("actor"))
                && figure.reference("actor").equals(other.reference("actor"))
                && figure.text("scope").equals(other.text("scope"))
                && standing(other).orElseThrow().isAfter(standing(figure).orElseThrow());
    }

    private static void check(Entry figure, Column column, Budget budget, LocalDate day, Problems problems) {
        LocalDate last = standing(figure).orElseThrow();
        LocalDate due = budget.due(last);
        if (due.isBefore(day)) {
            problems.report(
                    Code.FIGURE_OLD,
                    figure.at(),
                    figure.period("as_of").map(Period::chinese).orElse(""),
                    column.name(),
                    budget.chinese(),
                    ChronoUnit.DAYS.between(due, day),
                    last);
        }
    }
}
