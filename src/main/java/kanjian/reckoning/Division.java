package kanjian.reckoning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.model.RecordId;
import kanjian.text.quantity.Share;

/**
 * Two figures of which one is divided by the other (算式), where that is no guess: both exact, done, of one unit, and two records.
 *
 * @param part the part, or the level now
 * @param whole the whole, or the base that the level is compared with
 * @param isChange whether it tells a change and not a share
 */
public record Division(Operand part, Operand whole, boolean isChange) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<BigDecimal> SCALES = List.of(BigDecimal.valueOf(100_000_000), BigDecimal.valueOf(10_000));

    List<RecordId> from() {
        return Stream.of(part, whole)
                .flatMap(operand -> operand.id().stream())
                .distinct()
                .toList();
    }

    /** Why it is not worked out, in Chinese. */
    Optional<Reckoning> refusal() {
        return reason().map(reason -> new Reckoning.Refused(from(), reason));
    }

    private Optional<String> reason() {
        if (whole.amount().isEmpty() || part.amount().isEmpty()) {
            return Optional.of(whole.amount().isEmpty() ? whole.gap() : part.gap());
        }
        if (part.id().equals(whole.id())) {
            return Optional.of(part.role() + "和" + whole.role() + "是同一个数字");
        }
        boolean inWords =
                part.quantity().unit().isEmpty() || whole.quantity().unit().isEmpty();
        if (!inWords && !part.quantity().isOfOneUnitWith(whole.quantity())) {
            return Optional.of(
                    "单位不同（" + part.quantity().unit() + "、" + whole.quantity().unit() + "）");
        }
        Optional<String> obstacle = whole.obstacle().or(part::obstacle);
        boolean nothing = obstacle.isEmpty() && whole.number().signum() <= 0;
        return nothing ? Optional.of(whole.role() + "是零") : obstacle;
    }

    /** {@code 179÷216＝82.87%}. */
    String shareFormula(Optional<Share> printed) {
        return text(part) + "÷" + text(whole) + "＝"
                + Reckoning.quotient(part.number(), whole.number(), HUNDRED, decimals(printed)) + "%";
    }

    String percent() {
        return Reckoning.quotient(part.number(), whole.number(), HUNDRED, 1) + "%";
    }

    /** {@code (235－174.7)÷174.7＝34.52%}, the larger first. */
    String changeFormula(Optional<Share> printed) {
        boolean grows = part.number().compareTo(whole.number()) >= 0;
        String difference = grows ? text(part) + "－" + text(whole) : text(whole) + "－" + text(part);
        return "（" + difference + "）÷" + text(whole) + "＝"
                + Reckoning.quotient(difference(), whole.number(), HUNDRED, decimals(printed)) + "%";
    }

    /** {@code 235÷117.5＝2.0倍}. */
    String ratioFormula(Share printed) {
        return text(part) + "÷" + text(whole) + "＝"
                + Reckoning.quotient(part.number(), whole.number(), BigDecimal.ONE, digits(printed) + 1) + "倍";
    }

    /** {@code 76－72.8＝3.2个百分点}, the larger first. */
    String pointsFormula() {
        BigDecimal larger = part.number().max(whole.number());
        BigDecimal smaller = part.number().min(whole.number());
        return larger.toPlainString() + "－" + smaller.toPlainString() + "＝"
                + difference().toPlainString() + "个百分点";
    }

    /** How far the two are apart, without sign. */
    BigDecimal difference() {
        return part.number().subtract(whole.number()).abs();
    }

    private static int decimals(Optional<Share> printed) {
        return printed.filter(share -> share.of().compareTo(HUNDRED) == 0)
                .map(share -> digits(share) + 1)
                .orElse(2);
    }

    private static int digits(Share printed) {
        return Math.max(0, printed.step().stripTrailingZeros().scale());
    }

    /** In 亿 or 万 where both are as large; a quotient does not change by that. */
    private String text(Operand operand) {
        BigDecimal scale = SCALES.stream().filter(this::isCommon).findFirst().orElse(BigDecimal.ONE);
        BigDecimal scaled = operand.number().divide(scale);
        return scaled.signum() == 0 ? "0" : scaled.stripTrailingZeros().toPlainString();
    }

    private boolean isCommon(BigDecimal scale) {
        return Stream.of(part, whole)
                .map(operand -> operand.number().divide(scale).stripTrailingZeros())
                .allMatch(number -> number.compareTo(BigDecimal.ONE) >= 0 && number.scale() <= 2);
    }
}
