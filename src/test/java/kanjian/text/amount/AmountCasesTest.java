package kanjian.text.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.text.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of cases in {@code figures/cases.txt}. */
class AmountCasesTest {
    private static final Path CASES = Path.of("src/test/resources/figures/cases.txt");

    static List<String> cases() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @Test
    void thereAreNinetyCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(90).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsTheTableSays(String line) {
        String printed = line.substring(0, line.indexOf(" | "));
        Optional<Amount> read = Amount.read(printed);

        assertThat(read.map(AmountCasesTest::row).orElse("name")).isEqualTo(line.substring(printed.length() + 3));
        assertThat(read.map(Amount::printed).orElse(printed)).isEqualTo(printed);
    }

    private static String row(Amount amount) {
        List<Quantity> all = amount.quantities();
        String values = all.stream().map(AmountCasesTest::value).collect(Collectors.joining("+"));
        String unit = all.size() > 1 || amount.first().unit().isEmpty()
                ? "-"
                : amount.first().unit();
        return values + " | " + amount.first().bound().symbol() + " | " + unit;
    }

    private static String value(Quantity quantity) {
        String value = Stream.of(quantity.lowText(), quantity.highText())
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(".."));
        return value;
    }
}
