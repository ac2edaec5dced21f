package kanjian.reckoning;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.text.amount.Amount;
import kanjian.text.amount.Change;
import kanjian.text.quantity.Quantity;
import kanjian.text.quantity.Share;
import kanjian.text.quantity.ShareVerdict;

/**
 * A printed change worked out from the level and its base: per cent and fractions of the base, 个百分点 between two shares, 倍 as ratio to
 * the base (增长两倍 is three times as much, 增长到两倍 twice as much). The sign is compared apart, where words tell it.
 */
record ChangeReckoner(Entry figure, Division division) {

    Reckoning reckoning() {
        return division.refusal().orElseGet(this::computed);
    }

    private Reckoning computed() {
        Optional<Amount> amount = figure.value("value")
                .filter(Value.Printed.class::isInstance)
                .map(value -> ((Value.Printed) value).amount());
        Optional<Share> printed = amount.flatMap(Amount::share);
        String unit = amount.map(one -> one.first().unit()).orElse("");
        return new Reckoning.Computed(
                division.from(),
                formula(unit, printed),
                division.percent(),
                printed.map(share -> verdict(unit, share)));
    }

    private String formula(String unit, Optional<Share> printed) {
        if (unit.equals(Quantity.TIMES) && printed.isPresent()) {
            return division.ratioFormula(printed.get());
        }
        return unit.equals(Quantity.PERCENTAGE_POINT) ? division.pointsFormula() : division.changeFormula(printed);
    }

    private ShareVerdict verdict(String unit, Share share) {
        BigDecimal level = division.part().number();
        BigDecimal base = division.whole().number();
        if (isOtherDirection(level.compareTo(base))) {
            return ShareVerdict.DIFFERENT;
        }
        return switch (unit) {
            case Quantity.TIMES -> share.verdict(level, base, false);
            case Quantity.PERCENTAGE_POINT -> share.verdict(division.difference(), BigDecimal.ONE, false);
            default -> share.verdict(division.difference(), base, false);
        };
    }

    private boolean isOtherDirection(int order) {
        return direction()
                .filter(told -> told == Change.Direction.UP ? order < 0 : order > 0)
                .isPresent();
    }

    /** As the value tells it, else as a quote does that says nothing but the change (同比增长34.5%). */
    private Optional<Change.Direction> direction() {
        Stream<Amount> value = figure.value("value").stream()
                .filter(Value.Printed.class::isInstance)
                .map(printed -> ((Value.Printed) printed).amount());
        Stream<Amount> quotes = figure.texts("quote").stream().flatMap(quote -> Amount.read(quote).stream());
        return Stream.concat(value, quotes)
                .flatMap(amount -> amount.change().stream())
                .map(Change::direction)
                .findFirst();
    }
}
