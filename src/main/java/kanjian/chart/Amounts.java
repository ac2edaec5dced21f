package kanjian.chart;

import java.math.BigDecimal;
import java.util.Optional;
import kanjian.page.value.FigureView;
import kanjian.text.quantity.Measures;

/** What a figure's values allow to be drawn. */
final class Amounts {
    private static final BigDecimal MOST_SQUARES = BigDecimal.valueOf(1000);

    private Amounts() {}

    static boolean isCountable(FigureView figure) {
        return figure.isKnown()
                && figure.values().size() <= 1
                && !Measures.has(figure.unit())
                && printed(figure).filter(Amounts::isCount).isPresent()
                && greatest(figure).filter(Amounts::isCount).isPresent();
    }

    private static boolean isCount(BigDecimal value) {
        return value.signum() > 0
                && value.compareTo(MOST_SQUARES) <= 0
                && value.stripTrailingZeros().scale() <= 0;
    }

    /** The value that the source prints, the lower one of two. */
    static Optional<BigDecimal> printed(FigureView figure) {
        return figure.low().or(figure::high);
    }

    /** The value in full where only one end is known, else the higher end. */
    static Optional<BigDecimal> greatest(FigureView figure) {
        return figure.high().or(figure::low);
    }

    static boolean isExact(FigureView figure) {
        return figure.isKnown()
                && figure.bound().equals("=")
                && figure.kind().value().equals("actual");
    }

    /** Whether the figure is meant to be reached, not reached. */
    static boolean isPlan(FigureView figure) {
        return figure.kind().value().equals("target") || figure.kind().value().equals("forecast");
    }

    /** Whether only the least is known. */
    static boolean isOpen(FigureView figure) {
        return figure.bound().startsWith(">");
    }

    /** Whether only the most is known. */
    static boolean isBelow(FigureView figure) {
        return figure.bound().startsWith("<");
    }
}
