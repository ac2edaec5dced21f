package kanjian.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import kanjian.page.FigureView;

/**
 * A share that this site worked out itself (本站算).
 *
 * @param percent with one decimal, such as 73.8%
 * @param formula such as 179÷216＝82.87%
 */
public record Rate(String percent, String formula, BigDecimal exact) {

    static Optional<Rate> of(FigureView part, FigureView whole) {
        boolean honest = Amounts.isExact(part)
                && Amounts.isExact(whole)
                && part.unit().equals(whole.unit())
                && !part.id().equals(whole.id());
        if (!honest
                || part.low().isEmpty()
                || whole.low().filter(total -> total.signum() > 0).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal numerator = part.low().get();
        BigDecimal denominator = whole.low().get();
        BigDecimal exact = numerator.multiply(BigDecimal.valueOf(100)).divide(denominator, MathContext.DECIMAL64);
        String formula = numerator.toPlainString() + "÷" + denominator.toPlainString() + "＝" + rounded(exact, 2);
        return Optional.of(new Rate(rounded(exact, 1), formula, exact));
    }

    /** Whether a printed rate agrees: 相符, 相符（原文截去尾数） or 不符. */
    public String verdict(FigureView printed) {
        if (printed.low().isEmpty() || !printed.unit().equals("%")) {
            return "不符";
        }
        BigDecimal value = printed.low().get();
        int scale = Math.max(0, value.scale());
        if (exact.setScale(scale, RoundingMode.HALF_UP).compareTo(value) == 0) {
            return "相符";
        }
        return exact.setScale(scale, RoundingMode.DOWN).compareTo(value) == 0 ? "相符（原文截去尾数）" : "不符";
    }

    private static String rounded(BigDecimal value, int scale) {
        return value.setScale(scale, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
