package kanjian.check.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.model.Entry;
import kanjian.model.Site;

/** In a ledger no more is resolved than was assigned, and no more assigned than was collected (办结 ≤ 交办 ≤ 收集). */
final class LedgerFalls implements ArithmeticRule {
    private record Step(String less, String lessName, String more, String moreName) {}

    private static final List<Step> STEPS = List.of(
            new Step("resolved", "办结", "assigned", "交办"),
            new Step("assigned", "交办", "collected", "收集"),
            new Step("resolved", "办结", "collected", "收集"));

    @Override
    public Stream<Finding> findings(Site site) {
        return site.ofKind("ledger").stream()
                .flatMap(ledger -> STEPS.stream().flatMap(step -> check(site, ledger, step).stream()));
    }

    private static Optional<Finding> check(Site site, Entry ledger, Step step) {
        Optional<Entry> less = Amounts.figure(site, ledger.reference(step.less()));
        Optional<Entry> more = Amounts.figure(site, ledger.reference(step.more()));
        if (less.isEmpty() || more.isEmpty() || !Amounts.isSurelyMore(less.get(), more.get())) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                List.of(less.get(), more.get()),
                Code.LEDGER_RISES,
                ledger.at(),
                step.lessName(),
                Amounts.printed(less.get()),
                step.moreName(),
                Amounts.printed(more.get())));
    }
}
