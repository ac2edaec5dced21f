package kanjian.text.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kanjian.text.numeral.Notation;
import kanjian.text.numeral.Notation.Script;
import kanjian.text.numeral.Notation.Trait;
import kanjian.text.numeral.NumeralWriter;
import kanjian.text.quantity.Bound;
import kanjian.text.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printing is made from value and form: over generated expressions, and with values and forms exchanged. */
class AmountRoundTripTest {
    private static final int RUNS = 20_000;

    @Test
    void everyGeneratedExpressionIsPrintedAgain() {
        var phrases = new Phrases(new Random(20231106), Set.of(Trait.LIANG_HUNDREDS, Trait.LIANG_WAN));
        for (int run = 0; run < RUNS; run++) {
            Phrase phrase = phrases.next();
            Optional<Amount> read = Amount.read(phrase.words());

            assertThat(read).as(phrase.words()).isPresent();
            assertThat(read.get().printed()).isEqualTo(phrase.words());
            assertThat(read.get().first().printed()).as(phrase.words()).contains(phrase.value());
            assertThat(read.get().first().unit()).as(phrase.words()).isEqualTo(phrase.unit());
            assertThat(read.get().pieces().stream().map(Piece::text).collect(Collectors.joining()))
                    .isEqualTo(phrase.words());
        }
    }

    @Test
    void aFormHoldsNoDigits() {
        var phrases = new Phrases(new Random(42), Set.of());
        for (int run = 0; run < RUNS; run++) {
            Phrase one = phrases.next();
            String two = phrases.withOtherDigits();
            Amount first = Amount.read(one.words()).orElseThrow();
            Amount second = Amount.read(two).orElseThrow();

            assertThat(new Amount(second.quantities(), first.change(), first.form()).printed())
                    .as("the words of %s with the value of %s", one.words(), two)
                    .isEqualTo(two);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2500余万元, 3000余万元",
        "7亿余元, 8亿余元",
        "近4000万元, 近5000万元",
        "三四十人, 五六十人",
        "百分之三十, 百分之四十",
        "三分之二, 四分之三",
        "10—15个, 20—30个",
        "翻一番, 翻三番",
        "增长两倍, 增长三倍",
        "三成五, 四成六",
        "3亿5000万元, 4亿2000万元",
        "一个半月, 三个半月",
        "440户692人(次), 441户693人(次)",
        "同比增长34.5%, 同比增长35.6%",
        "数百户, 数百户",
        "30万元—50万元, 40万元—60万元",
    })
    void aFormPrintsAnyOtherValue(String one, String two) {
        Amount first = Amount.read(one).orElseThrow();
        Amount second = Amount.read(two).orElseThrow();

        assertThat(new Amount(second.quantities(), first.change(), first.form()).printed())
                .isEqualTo(two);
    }

    /** An expression with the value and unit it was made from. */
    private record Phrase(String words, BigDecimal value, String unit) {}

    /** Makes expressions from parts chosen by chance, always the same ones. */
    private static final class Phrases {
        private static final String[] LEADS = {"", "", "约", "近", "超过", "突破", "不少于", "至多", "逾", "达", "同比增长", "下降"};
        private static final String[] BETWEEN = {"", "", "余", "多"};
        private static final String[] MULTIPLIERS = {"", "", "万", "亿", "万亿", "千", "百"};
        private static final String[] UNITS = {"元", "个", "人次", "件", "平方米", "吨", "家", "公里", "亩"};
        private static final String[] TRAILS = {"", "", "", "以上", "左右", "以内"};

        private final Random random;
        private final Set<Trait> traits;
        private String lead = "";
        private String between = "";
        private String multiplier = "";
        private boolean betweenFirst;
        private String unit = "";
        private String trail = "";
        private Notation notation = Notation.han(0, Set.of());

        Phrases(Random random, Set<Trait> traits) {
            this.random = random;
            this.traits = traits;
        }

        Phrase next() {
            lead = oneOf(LEADS);
            between = oneOf(BETWEEN);
            multiplier = oneOf(MULTIPLIERS);
            betweenFirst = random.nextBoolean();
            unit = oneOf(UNITS);
            trail = between.isEmpty() ? oneOf(TRAILS) : "";
            notation = notation();
            return phrase();
        }

        String withOtherDigits() {
            return phrase().words();
        }

        private Phrase phrase() {
            BigDecimal shown = shown();
            // a Han numeral takes the multiplier into itself unless 余 stands between
            boolean apart = notation.script() != Script.HAN || betweenFirst && !between.isEmpty();
            String scale = apart ? multiplier : "";
            String middle = betweenFirst ? between + scale : scale + between;
            BigDecimal value = shown.multiply(Magnitudes.scale(scale));
            String words = lead + NumeralWriter.write(shown, notation) + middle + unit + trail;
            return new Phrase(words, Quantity.of(value, Bound.EXACT, unit).low().orElseThrow(), unit);
        }

        private Notation notation() {
            return switch (random.nextInt(4)) {
                case 0 -> Notation.han(0, traits);
                case 1 -> new Notation(Script.FULL_WIDTH, random.nextInt(3), false, Set.of());
                case 2 -> new Notation(Script.ARABIC, 0, true, Set.of());
                default -> new Notation(Script.ARABIC, random.nextInt(4), false, Set.of());
            };
        }

        private BigDecimal shown() {
            long least = notation.grouped() ? 1000 : 1;
            long digits = least + (long) (Math.pow(random.nextDouble(), 3) * 900_000);
            return BigDecimal.valueOf(digits, notation.decimals());
        }

        private String oneOf(String[] words) {
            return words[random.nextInt(words.length)];
        }
    }
}
