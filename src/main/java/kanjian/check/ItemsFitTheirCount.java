package kanjian.check;

import java.math.BigDecimal;
import java.util.Optional;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Site;
import kanjian.model.Value;
import kanjian.text.amount.Amount;

/** A record that counts its items by a figure lists no more of them than that; a source may name fewer. */
final class ItemsFitTheirCount implements Rule {
    @Override
    public void check(Site site, Problems problems) {
        site.entries()
                .forEach(entry -> entry.reference("count")
                        .flatMap(site::find)
                        .ifPresent(figure -> check(entry, figure, problems)));
    }

    private static void check(Entry entry, Entry figure, Problems problems) {
        Optional<Amount> amount = figure.value("value")
                .filter(Value.Printed.class::isInstance)
                .map(value -> ((Value.Printed) value).amount());
        amount.flatMap(count -> count.first().high())
                .ifPresent(most -> entry.fields().keySet().stream()
                        .mapToInt(field -> entry.groups(field).size())
                        .filter(items -> BigDecimal.valueOf(items).compareTo(most) > 0)
                        .forEach(items -> problems.report(
                                Code.ITEMS_EXCEED_COUNT,
                                entry.at(),
                                items,
                                amount.get().printed(),
                                figure.at())));
    }
}
