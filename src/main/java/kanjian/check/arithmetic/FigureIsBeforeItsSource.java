package kanjian.check.arithmetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.model.Entry;
import kanjian.model.Site;
import kanjian.text.date.PartialDate;
import kanjian.text.date.Period;

/** A report tells of what was before it was published; only targets and forecasts speak of later. */
final class FigureIsBeforeItsSource implements ArithmeticRule {
    private static final Set<String> OF_THE_FUTURE = Set.of("target", "forecast");

    @Override
    public Stream<Finding> findings(Site site) {
        return site.ofKind("figure").stream()
                .filter(figure -> figure.text("kind")
                        .filter(kind -> !OF_THE_FUTURE.contains(kind))
                        .isPresent())
                .flatMap(figure -> figure.references("source").stream()
                        .flatMap(source -> site.find(source).stream())
                        .flatMap(source -> check(figure, source)));
    }

    private static Stream<Finding> check(Entry figure, Entry source) {
        return source.period("date").stream()
                .flatMap(date -> date.lastDay().stream())
                .flatMap(day -> Stream.of("period", "as_of")
                        .flatMap(field -> figure.period(field).stream())
                        .filter(time -> isAfter(time, day))
                        .map(time -> Finding.of(
                                List.of(figure), Code.FIGURE_AFTER_SOURCE, figure.at(), time.chinese(), day)));
    }

    /** Whether the earliest day that its end may mean lies after the day. */
    private static boolean isAfter(Period time, LocalDate day) {
        Optional<PartialDate> end = time.end().or(time::start);
        return end.filter(PartialDate::isYearKnown)
                .filter(date -> date.firstDay().isAfter(day))
                .isPresent();
    }
}
