package kanjian.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import kanjian.model.RecordId;
import kanjian.text.quantity.ShareVerdict;

/** What comes of working out a share or a change from two figures (复算). */
public sealed interface Reckoning {
    /** The figures that it is worked out from, part first; those that are not known are left out. */
    List<RecordId> from();

    /**
     * Worked out.
     *
     * @param formula such as {@code 179÷216＝82.87%}, with one digit more than is printed
     * @param result the share with one decimal, such as {@code 82.9%}
     * @param verdict how what the source prints agrees; empty where it prints nothing
     */
    record Computed(List<RecordId> from, String formula, String result, Optional<ShareVerdict> verdict)
            implements Reckoning {
        public Computed {
            from = List.copyOf(from);
        }
    }

    /** Not worked out (不计算), since that would be a guess; {@code reason} is Chinese and says why. */
    record Refused(List<RecordId> from, String reason) implements Reckoning {
        public Refused {
            from = List.copyOf(from);
        }
    }

    /** {@code part} of {@code whole}, {@code factor} times, half up. */
    static String quotient(BigDecimal part, BigDecimal whole, BigDecimal factor, int decimals) {
        return part.multiply(factor)
                .divide(whole, decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
