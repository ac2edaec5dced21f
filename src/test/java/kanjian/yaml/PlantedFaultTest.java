package kanjian.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import kanjian.source.FrontMatter;
import kanjian.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plants one fault at a random line of a random file, and compares the place that is reported. */
class PlantedFaultTest {
    private static final int FILES = 60;

    /** A fault: its code, what it makes of a line {@code key: value}, and the column where it must be seen. */
    enum Fault {
        TAB("R130", line -> line.replaceFirst("^( *) ", "$1\t"), line -> line.indexOf(line.strip())),
        WIDE_BLANK("R131", line -> line.replace(": ", ":　"), line -> line.indexOf(':') + 2),
        WIDE_COLON("R132", line -> line.replace(": ", "："), line -> line.indexOf(':') + 1),
        TIGHT_COLON("R133", line -> line.replace(": ", ":"), line -> line.indexOf(':') + 1),
        CUT_BY_HASH("R136", line -> line + " #2", line -> count(line) + 2),
        COLON("R137", line -> line + ": 乙", line -> count(line) + 1),
        SIGN("R138", line -> line.replace(": ", ": @"), Fault::value),
        OPEN_QUOTE("R139", line -> line.replace(": ", ": \""), Fault::value),
        INDENTED("R140", line -> " " + line, line -> line.indexOf(line.strip()) + 2),
        DUPLICATE("R141", line -> line + "\n" + line, line -> line.indexOf(line.strip()) + 1),
        ANCHOR("R143", line -> line.replace(": ", ": &x "), Fault::value),
        LONG_DASH("R144", line -> "———\n" + line, line -> 1),
        OPEN_BRACKET("R150", line -> line.replace(": ", ": ["), Fault::value),
        BROKEN_LINE("R151", line -> line + "\n          " + "后半句", line -> 11),
        FOLDED("R152", line -> line.replaceFirst(": .*", ": >") + "\n          甲", Fault::value),
        ESCAPE("R153", line -> line.replaceFirst(": .*", ": \"C:\\\\d\""), line -> value(line) + 3),
        AFTER_QUOTE("R154", line -> line.replaceFirst(": .*", ": \"甲\"乙"), line -> value(line) + 3);

        private final String code;
        private final UnaryOperator<String> planted;
        private final java.util.function.ToIntFunction<String> column;

        Fault(String code, UnaryOperator<String> planted, java.util.function.ToIntFunction<String> column) {
            this.code = code;
            this.planted = planted;
            this.column = column;
        }

        private static int value(String line) {
            return line.indexOf(':') + 3;
        }

        private static int count(String text) {
            return text.codePointCount(0, text.length());
        }

        /** Faults that take a line of their own below or above the line they are planted at. */
        private int linesBelow() {
            return this == DUPLICATE || this == BROKEN_LINE ? 1 : 0;
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void isReportedWhereItWasPlanted(Fault fault) {
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            List<String> lines = records(random);
            List<Integer> places = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).startsWith("  ") && !lines.get(i).endsWith(":"))
                    .boxed()
                    .toList();
            int place = places.get(random.nextInt(places.size()));
            String line = lines.get(place);
            assertThat(reports(String.join("\n", lines))).isEmpty();
            lines.set(place, fault.planted.apply(line));
            String expected = (place + 1 + fault.linesBelow()) + ":" + fault.column.applyAsInt(line) + " " + fault.code;
            assertThat(reports(String.join("\n", lines)))
                    .as("seed %d:\n%s", seed, String.join("\n", lines))
                    .containsExactly(expected);
        }
    }

    /** Records with texts of all widths, some with records inside. */
    private static List<String> records(Random random) {
        String[] values = {"议事厅", "600余件", "2024-05-01", "𠀀里村", "e\u0301tage", "“四敢”要求", "🏠之家", "hall"};
        List<String> lines = new ArrayList<>();
        for (int record = 0; record < 2 + random.nextInt(6); record++) {
            lines.add("- id: r" + record);
            for (int field = 0; field < 1 + random.nextInt(5); field++) {
                lines.add("  field" + field + ": " + values[random.nextInt(values.length)]);
            }
            if (random.nextBoolean()) {
                lines.add("  inner:");
                lines.add("    first: " + values[random.nextInt(values.length)]);
                lines.add("    名称: " + values[random.nextInt(values.length)]);
            }
        }
        return lines;
    }

    private static List<String> reports(String text) {
        Problems problems = new Problems();
        YamlReader.read(text, "a.yaml", 1, problems);
        return problems.sorted().stream()
                .map(problem -> problem.at().line() + ":" + problem.at().column() + " "
                        + problem.code().id())
                .toList();
    }

    @Test
    void noBytesMakeAnythingThrow() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            readsWithoutThrowing(bytes, seed);
        }
    }

    @Test
    void noMutationOfAGoodFileMakesAnythingThrowOrLeavesACureEmpty() {
        String signs = "-:#\"'[]{}&*!|>%@`,?\t \n：，“”【】　—－<\\=.~0";
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(String.join("\n", records(random)));
            for (int change = 0; change < 1 + random.nextInt(6); change++) {
                int at = random.nextInt(text.length());
                String sign = String.valueOf(signs.charAt(random.nextInt(signs.length())));
                text.replace(at, at + random.nextInt(2), random.nextInt(4) == 0 ? "" : sign);
            }
            readsWithoutThrowing(text.toString().getBytes(StandardCharsets.UTF_8), seed);
        }
    }

    private static void readsWithoutThrowing(byte[] bytes, int seed) {
        SourceTree tree = SourceTree.ofBytes(Map.of("a.md", bytes));
        Problems problems = new Problems();
        assertThatCode(() -> tree.read("a.md", problems).ifPresent(file -> {
                    YamlReader.read(file.text(), "a.md", 1, problems);
                    FrontMatter.split(file, problems);
                }))
                .as("seed %d", seed)
                .doesNotThrowAnyException();
        assertThat(problems.sorted())
                .as("seed %d", seed)
                .extracting(Problem::cure)
                .as(new String(bytes, StandardCharsets.UTF_8))
                .noneMatch(cure -> cure.matches("改成：(（.*)?"));
    }
}
