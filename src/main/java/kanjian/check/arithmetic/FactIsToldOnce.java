package kanjian.check.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.model.Entry;
import kanjian.model.Site;
import kanjian.text.amount.Agreement;

/**
 * One indicator of one place, scope and time has one value, in one record. A longer time may have more than a shorter one within it
 * (前三季度 and 上半年), never less; times of which it is not sure that they meet are left alone.
 */
final class FactIsToldOnce implements ArithmeticRule {
    @Override
    public Stream<Finding> findings(Site site) {
        return Series.of(site).stream()
                .flatMap(series -> IntStream.range(0, series.size())
                        .boxed()
                        .flatMap(i -> series.subList(i + 1, series.size()).stream()
                                .flatMap(other -> compare(series.get(i), other).stream())));
    }

    private static Optional<Finding> compare(Entry one, Entry other) {
        Moment first = Moment.of(one);
        Moment second = Moment.of(other);
        boolean same = Amounts.amount(one)
                        .orElseThrow()
                        .agreesWith(Amounts.amount(other).orElseThrow())
                != Agreement.DIFFERENT;
        return switch (first.to(second)) {
            case SAME -> Optional.of(told(same ? Code.FACT_TWICE : Code.FACT_DIFFERS, one, other));
            case WITHIN ->
                Optional.of(told(Code.FACT_DIFFERS, one, other)).filter(f -> Amounts.isSurelyMore(one, other));
            case CROSSING ->
                second.to(first) == Moment.Relation.WITHIN
                        ? Optional.of(told(Code.FACT_DIFFERS, one, other)).filter(f -> Amounts.isSurelyMore(other, one))
                        : Optional.of(told(Code.FACT_DIFFERS, one, other)).filter(f -> !same);
            case APART -> Optional.empty();
        };
    }

    /** Reported at the later of the two. */
    private static Finding told(Code code, Entry one, Entry other) {
        Entry earlier = one.at().compareTo(other.at()) <= 0 ? one : other;
        Entry later = earlier == one ? other : one;
        return Finding.of(
                List.of(one, other), code, later.at(), Amounts.printed(later), Amounts.printed(earlier), earlier.at());
    }
}
