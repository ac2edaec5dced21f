package kanjian.reckoning;

import java.math.BigDecimal;
import java.util.Optional;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Value;
import kanjian.text.amount.Amount;
import kanjian.text.quantity.Quantity;

/**
 * One of the two figures of a division (算式里的数).
 *
 * @param role what it is there, in Chinese: 办结数, 整体
 * @param amount empty when the figure or its number is not known; then {@code gap} says why
 */
public record Operand(String role, Optional<RecordId> id, Optional<Amount> amount, boolean isActual, String gap) {

    /** What a field names as operand. */
    static Operand of(Site site, String role, Optional<Value> field) {
        if (field.isPresent() && field.get() instanceof Value.Reference reference) {
            return site.find(reference.target())
                    .map(figure -> of(role, figure))
                    .orElseGet(() -> missing(role, role + "没有记录"));
        }
        if (field.isPresent() && field.get() instanceof Value.Missing missing) {
            return missing(role, role + missing.unknown().word().chinese());
        }
        return missing(role, role + "没有写");
    }

    static Operand of(String role, Entry figure) {
        Optional<Amount> amount = figure.value("value")
                .filter(Value.Printed.class::isInstance)
                .map(value -> ((Value.Printed) value).amount());
        boolean actual = figure.text("kind").filter("actual"::equals).isPresent();
        String gap = amount.isPresent() ? "" : role + "没有数字";
        return new Operand(role, Optional.of(figure.id()), amount, actual, gap);
    }

    private static Operand missing(String role, String gap) {
        return new Operand(role, Optional.empty(), Optional.empty(), false, gap);
    }

    /** Why nothing can be worked out from it, in Chinese; empty when it is an exact number of something done. */
    public Optional<String> obstacle() {
        if (amount.isEmpty()) {
            return Optional.of(gap);
        }
        String printed = "“" + amount.get().printed() + "”";
        if (!isActual) {
            return Optional.of(role + printed + "不是实际做成的数");
        }
        if (amount.get().quantities().size() > 1) {
            return Optional.of(role + printed + "不止一个数");
        }
        return quantity().isExact() ? Optional.empty() : Optional.of(role + printed + "不是确数");
    }

    /** Its number as the source prints it; empty when there is none. */
    public String printed() {
        return amount.map(Amount::printed).orElse("");
    }

    /** Its number where it is a single one, exact or not. */
    public Optional<Quantity> single() {
        return amount.filter(one -> one.quantities().size() == 1).map(Amount::first);
    }

    /** @throws java.util.NoSuchElementException when no number is known */
    Quantity quantity() {
        return amount.orElseThrow().first();
    }

    BigDecimal number() {
        return quantity().printed().orElseThrow();
    }
}
