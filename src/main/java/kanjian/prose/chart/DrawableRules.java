package kanjian.prose.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.text.date.Period;
import kanjian.text.quantity.Measures;
import kanjian.text.quantity.Quantity;

/** Whether single figures can be drawn in a form at all. */
final class DrawableRules {
    private static final BigDecimal MOST_SQUARES = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Problems problems;

    DrawableRules(Problems problems) {
        this.problems = problems;
    }

    boolean hold(Form form, List<Drawn> figures, List<Drawn> whole) {
        return Stream.concat(figures.stream(), whole.stream())
                .allMatch(figure -> tellsOneNumber(form, figure)
                        && switch (form) {
                            case UNITS -> isCount(figure, !whole.isEmpty() && !whole.contains(figure));
                            case SHARE -> isShare(figure);
                            case TREND -> isPoint(figure);
                            case SMALL -> hasIndicator(figure);
                            default -> true;
                        });
    }

    /** @return false */
    boolean refuse(Form form, Drawn figure, String why, String cure) {
        problems.report(Code.CHART_UNDRAWABLE, figure.at(), figure.name(), form.chinese(), why, cure);
        return false;
    }

    private boolean tellsOneNumber(Form form, Drawn figure) {
        if (figure.isKind("rank")) {
            return refuse(form, figure, "名次不是数量", "写在正文里");
        }
        return figure.amount()
                .flatMap(amount -> amount.quantities().size() > 1
                        ? Optional.of("它是几个数合在一起的")
                        : amount.change().isPresent()
                                        || figure.figure().value("change_of").isPresent()
                                ? Optional.of("它说的是增减，不是数量")
                                : amount.first().unit().equals(Quantity.FRACTION)
                                        ? Optional.of("它是几分之几")
                                        : Optional.empty())
                .map(why -> refuse(form, figure, why, "写在正文里，或分成几条数字记录"))
                .orElse(true);
    }

    /** @param mayBeUnknown whether the whole draws the squares that nothing is said of */
    private boolean isCount(Drawn figure, boolean mayBeUnknown) {
        if (figure.quantity().isEmpty()) {
            return mayBeUnknown && figure.isKind("unpublished")
                    || refuse(Form.UNITS, figure, "它没有数，不知道画几格", "换成条形，或写总数");
        }
        Quantity quantity = figure.quantity().get();
        boolean isCount = !Measures.has(quantity.unit())
                && Stream.of(quantity.low(), quantity.high())
                        .flatMap(Optional::stream)
                        .allMatch(DrawableRules::canBeSquares);
        return isCount || refuse(Form.UNITS, figure, "一格一件只画 1 到 1000 的整数件", "换成条形");
    }

    private static boolean canBeSquares(BigDecimal value) {
        return value.signum() > 0
                && value.compareTo(MOST_SQUARES) <= 0
                && value.stripTrailingZeros().scale() <= 0;
    }

    private boolean isShare(Drawn figure) {
        boolean isShare = figure.quantity()
                .filter(quantity -> quantity.unit().equals(Quantity.PERCENT))
                .flatMap(quantity -> quantity.high().or(quantity::low))
                .filter(value -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0)
                .isPresent();
        return isShare || refuse(Form.SHARE, figure, "百格只画 0 到 100 的百分数", "换成条形");
    }

    private boolean hasIndicator(Drawn figure) {
        return figure.figure().reference("indicator").isPresent()
                || refuse(Form.SMALL, figure, "它没有写指标，不知道数的是不是同一样东西", "给数字记录补上指标，或换成条形");
    }

    private boolean isPoint(Drawn figure) {
        boolean isPoint = figure.isKind("actual")
                && figure.quantity().flatMap(Quantity::printed).isPresent()
                && figure.when().flatMap(Period::lastDay).isPresent();
        return isPoint || refuse(Form.TREND, figure, "走势只画已经有的数，还要知道是哪一天或哪一段", "换成条形");
    }

    /** Whether each point ends later than the one before, and all are told for a period, or all for a day. */
    boolean isInOrder(List<Drawn> figures) {
        boolean isPeriod = figures.get(0).figure().period("period").isPresent();
        for (int i = 1; i < figures.size(); i++) {
            Drawn figure = figures.get(i);
            if (figure.figure().period("period").isPresent() != isPeriod) {
                return refuse(Form.TREND, figure, "有的说一段时间，有的说到某一天", "只放同一种");
            }
            if (!end(figure).isAfter(end(figures.get(i - 1)))) {
                return refuse(Form.TREND, figure, "它的时间不在前一个之后", "按时间先后排");
            }
        }
        return true;
    }

    private static LocalDate end(Drawn figure) {
        return figure.when().flatMap(Period::lastDay).orElseThrow();
    }
}
