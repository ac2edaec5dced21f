package kanjian.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanjian.model.Html;
import kanjian.page.value.FigureView;
import kanjian.render.SampleFigures;
import kanjian.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/charts");
    private static final BigDecimal SCALE = new BigDecimal("40000000");
    private static final String HUNDRED = "画成一百格。";

    /** Every form for every figure that it can draw. */
    static Stream<Map.Entry<String, Html>> drawings() {
        Map<String, Html> drawings = new TreeMap<>();
        Stream.of(SampleFigures.ALL, SampleFigures.ENDS).flatMap(List::stream).forEach(figure -> {
            String name = figure.id().substring(figure.id().indexOf('/') + 1);
            drawings.put("bar-" + name, Charts.bar("k", figure, Optional.empty(), Charts.scale(List.of(figure))));
            drawings.put("units-" + name, Charts.units("k", figure, Optional.empty(), 0));
            drawings.put("small-" + name, Charts.small("k", figure, 100));
            drawings.put("share-" + name, Charts.share("k", figure, HUNDRED));
        });
        Optional<FigureView> whole = Optional.of(SampleFigures.COLLECTED);
        drawings.put("bar-of-whole", Charts.bar("k", SampleFigures.EXACT, whole, new BigDecimal("36")));
        drawings.put("bar-stated-of-whole", Charts.bar("k", SampleFigures.STATED, whole, new BigDecimal("36")));
        drawings.put("bar-unknown-of-whole", Charts.bar("k", SampleFigures.UNKNOWN, whole, new BigDecimal("36")));
        drawings.put("bar-tiny", Charts.bar("k", SampleFigures.EXACT, Optional.empty(), SCALE));
        drawings.put("units-of-whole", Charts.units("k", SampleFigures.EXACT, whole, 0));
        drawings.put("units-unknown-of-whole", Charts.units("k", SampleFigures.UNKNOWN, whole, 0));
        drawings.put("units-shared", Charts.units("k", SampleFigures.EXACT, Optional.empty(), 600));
        drawings.put("units-half", Charts.units("k", SampleFigures.EXACT, "g", 36));
        drawings.put("frame", Charts.frame("k", SampleFigures.BELOW, SCALE));
        drawings.put("frame-open", Charts.frame("k", SampleFigures.AT_LEAST, new BigDecimal("600")));
        drawings.put("gap", Charts.gap("k", "收集", "报道没有写"));
        drawings.put("slots", Charts.slots("k", SampleFigures.COLLECTED, 2, "共36个，写到的2个是实心格，其余没有列名。"));
        drawings.put(
                "month", Charts.month("k", List.of(LocalDate.of(2026, 12, 1)), days -> "这个月的月历，" + days + "实心，其余空心。"));
        drawings.put(
                "month-of-six-weeks",
                Charts.month(
                        "k",
                        List.of(LocalDate.of(2026, 8, 2), LocalDate.of(2026, 8, 30)),
                        days -> "这个月的月历，" + days + "实心，其余空心。"));
        drawings.put(
                "rhythm-quarter",
                Charts.rhythm(
                        "k", "每季度至少一次", (periods, period) -> "一年画成" + periods + "格，一格是一" + period + "，每格里有一个标记。"));
        drawings.put("trend", Charts.trend("k", "解决的事项", SampleFigures.SERIES));
        drawings.values().removeIf(Html::isEmpty);
        return drawings.entrySet().stream();
    }

    @Test
    void noRecordedDrawingIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".svg", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            drawings().map(Map.Entry::getKey).toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void everyMarkBelongsToAFigureAndTheWordsTellItsValue(Map.Entry<String, Html> drawing) {
        String svg = drawing.getValue().markup();
        assertThat(svg)
                .startsWith("<svg role=\"img\"")
                .contains("<title ", "<desc ")
                .doesNotContain("style=");
        List<String> wordless = List.of("gap", "month", "month-of-six-weeks", "rhythm-quarter", "trend");
        if (!wordless.contains(drawing.getKey())) {
            String marks = svg.substring(svg.indexOf("</desc>") + 7);
            assertThat(marks).startsWith("<g data-figure=\"").endsWith("</g></svg>");
        }
        Stream.of(SampleFigures.ALL, SampleFigures.ENDS, SampleFigures.SERIES)
                .flatMap(List::stream)
                .filter(figure -> svg.contains('"' + figure.id() + '"'))
                .forEach(figure -> assertThat(svg.substring(0, svg.indexOf("</desc>")))
                        .contains(figure.isKnown() ? figure.printed() : "未公布"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drawings")
    void isDrawnAsRecorded(Map.Entry<String, Html> drawing) {
        Golden.verify(
                GOLDEN.resolve(drawing.getKey() + ".svg"),
                drawing.getValue().markup().replace("><", ">\n<") + "\n");
    }

    @Test
    void aSquareIsDrawnForEachMatterAndNoneTooMany() {
        assertThat(areas(Charts.units("k", SampleFigures.EXACT, Optional.of(SampleFigures.COLLECTED), 0), "u"))
                .isEqualTo(29);
        assertThat(areas(Charts.units("k", SampleFigures.EXACT, Optional.of(SampleFigures.COLLECTED), 0), "o"))
                .isEqualTo(7);
        assertThat(areas(Charts.units("k", SampleFigures.AT_LEAST, Optional.empty(), 0), "u"))
                .isEqualTo(600);
        assertThat(areas(Charts.units("k", SampleFigures.RANGE, Optional.empty(), 0), "u"))
                .isEqualTo(10);
        assertThat(areas(Charts.units("k", SampleFigures.RANGE, Optional.empty(), 0), "d"))
                .isEqualTo(5);
    }

    @Test
    void moneyIsNeverDrawnAsMatters() {
        assertThat(Charts.isCountable(SampleFigures.BELOW)).isFalse();
        assertThat(Charts.units("k", SampleFigures.BELOW, Optional.empty(), 0).isEmpty())
                .isTrue();
    }

    @Test
    void theKeyNamesOnlyTheMarksThatAreDrawn() {
        assertThat(Charts.marks(List.of(SampleFigures.EXACT, SampleFigures.COLLECTED)))
                .isEmpty();
        assertThat(Charts.marks(SampleFigures.ALL))
                .containsExactly("open", "below", "about", "range", "vague", "stated", "plan", "none");
        assertThat(Charts.marks(List.of(SampleFigures.TARGET, SampleFigures.AT_LEAST)))
                .containsExactly("open", "plan");
    }

    @Test
    void theShareFillsAsManySquaresAsThePercentSays() {
        Html share = Charts.share("k", SampleFigures.PERCENT, HUNDRED);
        assertThat(areas(share, "u")).isEqualTo(80);
        assertThat(areas(share, "o")).isEqualTo(20);
        assertThat(share.markup()).contains("height=\"4.8\""); // six tenths of a square
    }

    private static int areas(Html svg, String pattern) {
        return java.util.regex.Pattern.compile(
                        "url\\(#mark-" + pattern + "\\)\" x=\"\\d+\" y=\"\\d+\" width=\"(\\d+)\" height=\"(\\d+)\"")
                .matcher(svg.markup())
                .results()
                .mapToInt(hit -> Integer.parseInt(hit.group(1)) * Integer.parseInt(hit.group(2)) / 100)
                .sum();
    }
}
