package kanjian.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import kanjian.text.amount.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    private static final int MOST = 128;
    private static final long[] POWER = {1, 10, 100};

    /** The digits that a source would print, and those one unit off. */
    private enum Printing {
        HALF_UP,
        TRUNCATED,
        UP,
        DOWN;

        /** The digits without the point, from whole numbers only: an oracle of its own. */
        long digits(long part, long whole, int decimals) {
            long scaled = part * 100 * POWER[decimals];
            long floor = scaled / whole;
            long rounded = floor + (2 * (scaled % whole) >= whole ? 1 : 0);
            return switch (this) {
                case HALF_UP -> rounded;
                case TRUNCATED -> floor;
                case UP -> rounded + 1;
                case DOWN -> rounded - 1;
            };
        }
    }

    /** Each part and total up to 128, printed with 0 to 2 decimals: as it is, cut, and with part, whole or last digit off by one. */
    @Test
    void everyPartOfEveryWholeUpTo128GetsTheVerdictThatWholeNumbersGive() {
        Map<ShareVerdict, Integer> met = new EnumMap<>(ShareVerdict.class);
        for (int decimals = 0; decimals <= 2; decimals++) {
            for (int whole = 1; whole <= MOST; whole++) {
                for (int part = 0; part <= whole; part++) {
                    for (Printing printing : Printing.values()) {
                        judge(printing.digits(part, whole, decimals), decimals, part, whole, met);
                    }
                }
            }
        }
        assertThat(met.get(ShareVerdict.ROUNDED)).isGreaterThan(50_000);
        assertThat(met.get(ShareVerdict.CUT)).isGreaterThan(20_000);
        assertThat(met.get(ShareVerdict.BALANCED)).isGreaterThan(20_000);
        assertThat(met.get(ShareVerdict.DIFFERENT)).isGreaterThan(100_000);
    }

    private static void judge(long digits, int decimals, int part, int whole, Map<ShareVerdict, Integer> met) {
        Share share = percent(digits, decimals);
        for (int p = part - 1; p <= part + 1; p++) {
            for (int w = Math.max(1, whole - 1); w <= whole + 1; w++) {
                if (p >= 0 && (p == part || w == whole)) {
                    count(share, digits, decimals, p, w, met);
                }
            }
        }
    }

    private static void count(
            Share share, long digits, int decimals, int part, int whole, Map<ShareVerdict, Integer> met) {
        long rounded = Printing.HALF_UP.digits(part, whole, decimals);
        long cut = Printing.TRUNCATED.digits(part, whole, decimals);
        for (boolean column : new boolean[] {false, true}) {
            ShareVerdict expected = digits == rounded
                    ? ShareVerdict.ROUNDED
                    : digits == cut
                            ? ShareVerdict.CUT
                            : column && Math.abs(digits - rounded) == 1
                                    ? ShareVerdict.BALANCED
                                    : ShareVerdict.DIFFERENT;
            ShareVerdict verdict = share.verdict(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), column);
            if (verdict != expected) {
                assertThat(verdict)
                        .as("%d/%d printed %d with %d decimals", part, whole, digits, decimals)
                        .isEqualTo(expected);
            }
            met.merge(verdict, 1, Integer::sum);
        }
    }

    private static Share percent(long digits, int decimals) {
        return new Share(
                BigDecimal.valueOf(digits, decimals), BigDecimal.valueOf(1, decimals), BigDecimal.valueOf(100));
    }

    @ParameterizedTest(name = "{0} for {1}/{2}: {3}")
    @CsvSource({
        "82.9%, 179, 216, ROUNDED",
        "82.87%, 179, 216, ROUNDED",
        "82.90%, 179, 216, DIFFERENT",
        "82.8%, 179, 216, CUT",
        "83%, 179, 216, ROUNDED",
        "82%, 179, 216, CUT",
        "92.9%, 179, 216, DIFFERENT",
        "73.8%, 189, 256, ROUNDED",
        "百分之八十三, 179, 216, ROUNDED",
        "百分之八十二点九, 179, 216, ROUNDED",
        "８２．９％, 179, 216, ROUNDED",
        "829‰, 179, 216, ROUNDED",
        "千分之八百二十九, 179, 216, ROUNDED",
        "八成, 179, 216, ROUNDED",
        "八成三, 179, 216, ROUNDED",
        "八成二, 179, 216, CUT",
        "九成, 179, 216, DIFFERENT",
        "三成五, 35, 100, ROUNDED",
        "三成, 35, 100, CUT",
        "四成, 35, 100, ROUNDED",
        "三分之二, 66, 100, ROUNDED",
        "三分之二, 99, 100, CUT",
        "三分之二, 49, 100, DIFFERENT",
        "一半, 50, 100, ROUNDED",
        "100%, 57, 57, ROUNDED",
        "100%, 56, 57, DIFFERENT",
        "0.1%, 1, 2000, ROUNDED",
        "0.1%, 1, 2001, DIFFERENT",
    })
    void aShareIsJudgedAtThePrecisionOfItsWords(String words, BigDecimal part, BigDecimal whole, ShareVerdict verdict) {
        Share share = Amount.read(words).orElseThrow().share().orElseThrow();
        assertThat(share.verdict(part, whole, false)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"82.9%, 0.1", "82.90%, 0.01", "百分之三十, 1", "三成, 10", "三成五, 1", "五分之一, 1", "一半, 1", "3.2个百分点, 0.1"})
    void theStepIsWhatTheLastPrintedDigitIsWorth(String words, BigDecimal step) {
        assertThat(Amount.read(words).orElseThrow().share().orElseThrow().step())
                .isEqualByComparingTo(step);
    }

    @ParameterizedTest
    @CsvSource({"600余件", "近83%", "过半", "5%~8%", "440户692人(次)"})
    void whatIsNotExactOrNoShareIsNotJudged(String words) {
        assertThat(Amount.read(words).orElseThrow().share()).isEmpty();
    }

    @ParameterizedTest(name = "{0} for {1} of {2}: {3}")
    @CsvSource({
        "50%, 600余件, 1000件, true",
        "60%, 600余件, 1000件, false",
        "59%, 600余件, 1000件, false",
        "90%, 600余件, 1000件, false",
        "90%, 近600件, 1000件, true",
        "50%, 近600件, 1000件, false",
        "50%, 约600件, 1000件, false",
        "50%, 数百件, 100件, false",
        "20%, 10—15件, 100件, true",
        "12%, 10—15件, 100件, false",
        "50%, 30件, 100余件, true",
        "20%, 30件, 100余件, false",
    })
    void boundsRuleOutWhatNoReadingWouldGive(String words, String part, String whole, boolean out) {
        Share share = Amount.read(words).orElseThrow().share().orElseThrow();
        assertThat(share.isOutOfReach(quantity(part), quantity(whole))).isEqualTo(out);
    }

    @ParameterizedTest(name = "{0} more than {1}: {2}")
    @CsvSource({
        "50余件, 40件, true",
        "40余件, 40件, false",
        "超过40件, 40件, true",
        "40件, 近40件, true",
        "39件, 近40件, false",
        "约50件, 40件, false",
        "几十件, 10件, false",
        "50件, 40余件, false",
        "10—15件, 9件, true",
        "10—15件, 10件, false",
    })
    void oneIsMoreThanAnotherOnlyInEveryReading(String one, String other, boolean more) {
        assertThat(quantity(one).isSurelyMoreThan(quantity(other))).isEqualTo(more);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "3件, 4件, true",
        "11位, 11名, true",
        "20人, 11名, true",
        "20人, 20人次, false",
        "3件, 3项, false",
        "3个, 3件, false",
        "3家, 3家次, false",
        "三分之一, 四分之一, false",
    })
    void unitsAreComparedOnlyWhereTheyCountTheSame(String one, String other, boolean same) {
        assertThat(quantity(one).isOfOneUnitWith(quantity(other))).isEqualTo(same);
    }

    private static Quantity quantity(String words) {
        return Amount.read(words).orElseThrow().first();
    }

    @Test
    void thereIsNoShareOfNothing() {
        assertThatThrownBy(() -> percent(10, 0).verdict(BigDecimal.ONE, BigDecimal.ZERO, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
