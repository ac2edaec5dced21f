package kanjian.check.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.model.Entry;
import kanjian.model.Site;
import kanjian.text.quantity.Quantity;

/**
 * A figure is not about ten, a hundred or ten thousand times another of its series: that is how a slip of 万 and 亿, or of a digit, looks.
 * It is set against the middle one of the others; of two alone the later is named.
 */
final class SeriesKeepsItsScale implements ArithmeticRule {
    private static final BigDecimal LEAST = BigDecimal.valueOf(5);
    private static final BigDecimal MOST = BigDecimal.valueOf(20);
    private static final Set<String> RELATIVE =
            Set.of(Quantity.PERCENT, Quantity.FRACTION, Quantity.PERCENTAGE_POINT, Quantity.TIMES);

    @Override
    public Stream<Finding> findings(Site site) {
        return Series.of(site).stream()
                .map(series -> series.stream()
                        .filter(figure -> number(figure).signum() > 0)
                        .sorted(Comparator.comparing(
                                        (Entry figure) -> Moment.of(figure).key())
                                .thenComparing(Entry::at))
                        .toList())
                .filter(series -> series.size() > 1)
                .flatMap(SeriesKeepsItsScale::check);
    }

    private static Stream<Finding> check(List<Entry> series) {
        return series.stream()
                .skip(series.size() == 2 ? 1 : 0)
                .flatMap(figure -> slip(figure, middle(series, figure)).stream());
    }

    private static Entry middle(List<Entry> series, Entry without) {
        List<Entry> others = series.stream()
                .filter(figure -> figure != without)
                .sorted(Comparator.comparing(SeriesKeepsItsScale::number))
                .toList();
        return others.get((others.size() - 1) / 2);
    }

    private static Optional<Finding> slip(Entry figure, Entry usual) {
        BigDecimal one = number(figure);
        BigDecimal other = number(usual);
        return isNearPowerOfTen(one.max(other).divide(one.min(other), MathContext.DECIMAL64))
                ? Optional.of(Finding.of(
                        List.of(figure),
                        Code.SERIES_JUMPS,
                        figure.at(),
                        Amounts.printed(figure),
                        Amounts.printed(usual),
                        usual.at()))
                : Optional.empty();
    }

    /** Within the factor two of 10, 100, 1000 and so on. */
    private static boolean isNearPowerOfTen(BigDecimal ratio) {
        BigDecimal rest = ratio;
        while (rest.compareTo(MOST) >= 0) {
            rest = rest.movePointLeft(1);
        }
        return rest.compareTo(LEAST) > 0;
    }

    private static BigDecimal number(Entry figure) {
        return Amounts.level(figure)
                .filter(quantity -> !RELATIVE.contains(quantity.unit()))
                .flatMap(Quantity::printed)
                .orElse(BigDecimal.ZERO);
    }
}
