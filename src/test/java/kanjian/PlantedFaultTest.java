package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kanjian.build.Pipeline;
import kanjian.diag.Problem;
import kanjian.testing.Home;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plants a slip at a random line of the real content; one problem must be told, at the line and column of the slip. */
class PlantedFaultTest {
    private static final int ROUNDS = 4;

    @TempDir
    private static Path folder;

    private static final List<Path> FILES = new ArrayList<>();

    /** A slip of the pen. The groups {@code was} and {@code told} of its line are what is changed and what the caret is under. */
    private enum Slip {
        KEY("R301", "  (?<was>name|label|scope|value|summary|kind|actor): .+", Slip::swapped),
        KEY_IN_GROUP("R301", " {6}(?<was>name|text|date): .+", word -> word + "x"),
        KEY_IN_HEAD("R301", "(?<was>title|summary|sources|topics|actor|status): .+", Slip::swapped),
        SOURCE("R312", "  source: (?<was>[a-z-]+)", word -> word + "-x"),
        TOPIC_IN_LIST("R312", "  topics: \\[(?<was>[a-z-]+).*", word -> "no-such-topic"),
        SOURCE_IN_HEAD("R312", "sources: \\[(?<was>[a-z-]+).*", word -> "no-such-source"),
        DATE("R307", "  (?:as_of|period|date): (?<was>\\d{4}-\\d\\d.*)", date -> "去年底"),
        DATE_IN_GROUP("R307", " {6}date: (?<was>.*\\d)", date -> "2023-02-30"),
        CHOICE("R308", "  (?:kind|status): (?<was>[a-z]+)", word -> word + "s"),
        ACTOR("R308", "  actor: (?<was>congress|committee|government|zone|enterprise|joint)", word -> "party"),
        EMPTY("R304", "  (?<told>name|scope):(?<was> .+)", value -> ""),
        UNKNOWN("R315", "  (?:period|as_of): (?<told>\\{)unknown: (?<was>未载|未公布|待核),.*", word -> "不详"),
        ID("R309", "- id: (?<was>[a-z][a-z-]+)", id -> "A" + id),
        WIDE_COLON("R132", "  (?:name|scope|label)(?<was>: )\\p{IsHan}.*", colon -> "："),
        TIGHT_COLON("R133", "  (?:name|scope|label)(?<was>: )\\p{IsHan}.*", colon -> ":"),
        FIGURE_IN_TEXT(
                "R407",
                ".*\\[[^\\[\\]]*(?<!\\d)(?<was>\\d+)[^\\d\\[\\]]*\\]\\((?<told>figure):[a-z0-9/-]+\\).*",
                digits -> digits + "7"),
        DEAD_LINK(
                "R322",
                ".*\\]\\((?<told>deputy|motion|campaign|project|chain|service):(?<was>[a-z0-9/-]+)\\).*",
                id -> id + "x");

        private final String code;
        private final Pattern line;
        private final UnaryOperator<String> planted;

        Slip(String code, String line, UnaryOperator<String> planted) {
            this.code = code;
            this.line = Pattern.compile(line);
            this.planted = planted;
        }

        private static String swapped(String word) {
            return word.substring(0, 1) + word.charAt(2) + word.charAt(1) + word.substring(3);
        }

        private String plant(Matcher found) {
            String good = found.group();
            return good.substring(0, found.start("was"))
                    + planted.apply(found.group("was"))
                    + good.substring(found.end("was"));
        }

        /** The caret's column in code points, from 1. */
        private int column(Matcher found) {
            boolean isElsewhere = line.pattern().contains("<told>");
            int at = isElsewhere ? found.start("told") : found.start("was");
            int moved = at > found.start("was")
                    ? plant(found).length() - found.group().length()
                    : 0;
            return found.group().codePointCount(0, at) + moved + 1;
        }

        /** Another id makes every reference to the old one dangle; all other slips give one message. */
        private Set<String> followers() {
            return this == ID ? Set.of("R312", "R322") : Set.of();
        }
    }

    /** A line of a file that a slip can be planted at. */
    private record Spot(Path file, int index, Matcher found) {}

    @BeforeAll
    static void copyContent() throws IOException {
        Home.copy(Path.of("content"), folder.resolve("content"));
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(FILES::add);
        }
        Home.copy(Path.of("themes"), folder.resolve("themes"));
    }

    @ParameterizedTest
    @EnumSource(Slip.class)
    void aSlipIsToldOnceAndWhereItStands(Slip slip) throws IOException {
        List<Spot> spots = spots(slip);
        Random random = new Random(slip.ordinal());
        for (int round = 0; round < ROUNDS; round++) {
            Spot spot = spots.get(random.nextInt(spots.size()));
            String good = Files.readString(spot.file());
            Files.writeString(spot.file(), spoilt(good, spot, slip));
            List<String> told = report();
            Files.writeString(spot.file(), good);
            assertThat(told)
                    .as("%s in: %s", slip, spot.found().group())
                    .contains(expected(spot, slip))
                    .allMatch(line -> line.equals(expected(spot, slip))
                            || slip.followers().contains(line.substring(line.length() - 4)));
        }
    }

    private static List<Spot> spots(Slip slip) throws IOException {
        List<Spot> spots = new ArrayList<>();
        for (Path file : FILES) {
            List<String> lines = Files.readAllLines(file);
            IntStream.range(0, lines.size()).forEach(index -> {
                Matcher found = slip.line.matcher(lines.get(index));
                if (found.matches()) {
                    spots.add(new Spot(file, index, found));
                }
            });
        }
        return spots;
    }

    private static String spoilt(String text, Spot spot, Slip slip) {
        String[] lines = text.split("\n", -1);
        lines[spot.index()] = slip.plant(spot.found());
        return String.join("\n", lines);
    }

    private static String expected(Spot spot, Slip slip) {
        String path = folder.relativize(spot.file()).toString().replace('\\', '/');
        return path + ":" + (spot.index() + 1) + ":" + slip.column(spot.found()) + " " + slip.code;
    }

    private static List<String> report() {
        return Pipeline.check(new Home(folder, Optional.of("kanjian")).request()).report().stream()
                .map(PlantedFaultTest::told)
                .toList();
    }

    private static String told(Problem problem) {
        return problem.at() + " " + problem.code().id();
    }
}
