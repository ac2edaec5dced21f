package kanjian.linked;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanjian.page.value.FigureView;
import kanjian.page.value.WhenView;
import kanjian.text.amount.Piece;

/**
 * Figures as observations. The printed words always stand there; numbers stand beside them only where the words say them without
 * doubt: 12口 is a value, 600余户 a lower limit alone, 近4000万元 an upper limit alone, 约30人 none.
 */
final class Observations {
    /** What has happened; a target (目标) or a forecast (预计) is nothing that anyone has observed. */
    private static final Set<String> OBSERVED = Set.of("actual", "rank", "stated");

    /** Its limits count parts of a whole, and would be taken for numbers of things. */
    private static final String FRACTION = "fraction";

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

    private final String baseUrl;

    Observations(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Empty for a figure that is not known, or not of what has happened. */
    Optional<Thing> of(FigureView figure) {
        if (!figure.isKnown() || !OBSERVED.contains(figure.kind().value())) {
            return Optional.empty();
        }
        String url = baseUrl + figure.address().substring(1);
        Thing thing = Thing.of("Observation")
                .with("@id", url)
                .with("url", url)
                .with("name", figure.name())
                .with("description", figure.printed())
                .with("variableMeasured", figure.name())
                .with(
                        "observationAbout",
                        Thing.of("Place").with("name", figure.place().title()))
                .with("observationDate", date(figure).orElse(""));
        return Optional.of(limits(figure, thing).with("additionalProperty", extras(figure)));
    }

    /** A date whose year is known. */
    private static Optional<String> date(FigureView figure) {
        return figure.when() instanceof WhenView when
                        && DATE.matcher(when.datetime()).matches()
                ? Optional.of(when.datetime())
                : Optional.empty();
    }

    /** What schema.org has no property for: the sign, which tells 多于 from 不少于, and a span of time in EDTF. */
    private static List<Thing> extras(FigureView figure) {
        boolean isBounded = !figure.bound().isEmpty() && !figure.bound().equals("=");
        Stream<Thing> sign = isBounded ? Stream.of(extra("限定", figure.bound())) : Stream.empty();
        return figure.when() instanceof WhenView when && date(figure).isEmpty()
                ? Stream.concat(sign, Stream.of(extra("时期", when.edtf()))).toList()
                : sign.toList();
    }

    private static Thing extra(String name, String value) {
        return Thing.of("PropertyValue").with("name", name).with("value", value);
    }

    private static Thing limits(FigureView figure, Thing thing) {
        if (!isOneNumber(figure)) {
            return thing;
        }
        switch (figure.bound()) {
            case "=" -> add(thing, "value", figure.low());
            case ">=", ">" -> add(thing, "minValue", figure.low());
            case "<=", "<" -> add(thing, "maxValue", figure.high());
            case "range" -> add(add(thing, "minValue", figure.low()), "maxValue", figure.high());
            default -> {
                return thing;
            }
        }
        return thing.with("unitText", figure.unit());
    }

    /** 440户692人 are two numbers, and the limits of the first would stand for both; 10—15个 is one piece. */
    private static boolean isOneNumber(FigureView figure) {
        long numbers = figure.pieces().stream()
                .filter(piece -> piece.role() == Piece.Role.DIGITS)
                .count();
        return !figure.unit().equals(FRACTION) && numbers == 1;
    }

    private static Thing add(Thing thing, String property, Optional<BigDecimal> number) {
        return number.map(value -> thing.with(property, value)).orElse(thing);
    }
}
