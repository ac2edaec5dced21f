package kanjian.cli.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kanjian.text.amount.Amount;
import kanjian.text.amount.Change;
import kanjian.text.date.Period;
import kanjian.text.numeral.Notation;
import kanjian.text.numeral.NumeralWriter;
import kanjian.text.quantity.Bound;
import kanjian.text.quantity.Quantity;
import kanjian.text.scan.Finding;

/** How the program understood a finding (读法), in words for clerks. */
final class Reading {
    private Reading() {}

    static String of(Finding finding) {
        if (finding instanceof Finding.Figure figure) {
            return "读作 " + amount(figure.amount())
                    + figure.period().map(period -> "；" + period.chinese()).orElse("");
        }
        if (finding instanceof Finding.Time time && time.period().isPresent()) {
            return "时间：" + time.period().map(Period::chinese).orElseThrow();
        }
        return "不是数字：" + whyNot(finding).orElseThrow();
    }

    /** Why it is no figure; empty for a figure. */
    static Optional<String> whyNot(Finding finding) {
        if (finding instanceof Finding.Time time) {
            return Optional.of(time.period().isPresent() ? "时间" : "时间，推算不出是哪一天");
        }
        return finding instanceof Finding.Name name ? Optional.of(name.reason().chinese()) : Optional.empty();
    }

    private static String amount(Amount amount) {
        String values = amount.quantities().stream().map(Reading::quantity).collect(Collectors.joining("，"));
        return amount.change().map(change -> change(change, amount, values)).orElse(values);
    }

    private static String change(Change change, Amount amount, String values) {
        String direction = change.direction() == Change.Direction.UP ? "增加" : "减少";
        String to = amount.first().unit().equals(Quantity.TIMES) ? "到" : "";
        return direction + to + " " + values + (change.base().isEmpty() ? "" : "（" + change.base() + "）");
    }

    private static String quantity(Quantity quantity) {
        if (quantity.printed().isEmpty()) {
            return "没有说出数目（概数）";
        }
        String bound = bound(quantity.bound());
        return (bound.isEmpty() ? "" : bound + " ") + values(quantity) + unit(quantity);
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case EXACT, RANGE -> "";
            case AT_LEAST -> "至少";
            case MORE -> "多于";
            case AT_MOST -> "至多";
            case LESS -> "少于";
            case ABOUT, VAGUE -> "大约";
        };
    }

    private static String values(Quantity quantity) {
        boolean two = quantity.low().isPresent()
                && quantity.high().isPresent()
                && !quantity.low().equals(quantity.high());
        String parts = quantity.unit().equals(Quantity.FRACTION)
                ? "/" + quantity.parts().toPlainString()
                : "";
        if (two) {
            return number(quantity.low().get()) + parts + " 至 "
                    + number(quantity.high().get()) + parts;
        }
        return number(quantity.printed().orElseThrow()) + parts;
    }

    /** With a comma after each three digits, since base units make long numbers. */
    private static String number(BigDecimal value) {
        var grouped = new Notation(Notation.Script.ARABIC, Math.max(value.scale(), 0), true, Set.of());
        return NumeralWriter.write(value, grouped);
    }

    private static String unit(Quantity quantity) {
        return switch (quantity.unit()) {
            case "", Quantity.FRACTION -> "";
            case Quantity.PERCENT -> "%";
            case Quantity.PERCENTAGE_POINT -> " 个百分点";
            case Quantity.TIMES -> " 倍";
            default -> " " + quantity.unit();
        };
    }
}
