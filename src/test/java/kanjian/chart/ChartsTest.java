package kanjian.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanjian.model.Html;
import kanjian.page.FigureView;
import kanjian.render.SampleFigures;
import kanjian.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/charts");
    private static final BigDecimal SCALE = new BigDecimal("40000000");

    static Stream<Map.Entry<String, Html>> drawings() {
        Map<String, Html> drawings = new TreeMap<>();
        for (FigureView figure : SampleFigures.ALL) {
            String name = figure.id().substring(figure.id().indexOf('/') + 1);
            drawings.put("bar-" + name, Charts.bar("k", figure, Optional.empty(), Charts.scale(List.of(figure))));
            drawings.put("units-" + name, Charts.units("k", figure, Optional.empty(), 0));
        }
        Optional<FigureView> whole = Optional.of(SampleFigures.COLLECTED);
        drawings.put("bar-of-whole", Charts.bar("k", SampleFigures.EXACT, whole, new BigDecimal("36")));
        drawings.put("bar-stated-of-whole", Charts.bar("k", SampleFigures.STATED, whole, new BigDecimal("36")));
        drawings.put("units-of-whole", Charts.units("k", SampleFigures.EXACT, whole, 0));
        drawings.put("units-unknown-of-whole", Charts.units("k", SampleFigures.UNKNOWN, whole, 0));
        drawings.put("units-shared", Charts.units("k", SampleFigures.EXACT, Optional.empty(), 600));
        drawings.put("units-half", Charts.units("k", SampleFigures.EXACT, "g", 36));
        drawings.put("frame", Charts.frame("k", SampleFigures.BELOW, SCALE));
        drawings.put("gap", Charts.gap("k", "收集", "报道没有写"));
        drawings.put("share", Charts.share("k", SampleFigures.PERCENT));
        drawings.put("slots", Charts.slots("k", SampleFigures.COLLECTED, 2));
        drawings.put("month", Charts.month("k", List.of(LocalDate.of(2026, 12, 1))));
        drawings.put(
                "month-of-six-weeks", Charts.month("k", List.of(LocalDate.of(2026, 8, 2), LocalDate.of(2026, 8, 30))));
        drawings.put("rhythm-quarter", Charts.rhythm("k", "每季度至少一次"));
        return drawings.entrySet().stream();
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

    private static int areas(Html svg, String pattern) {
        return java.util.regex.Pattern.compile(
                        "url\\(#" + pattern + "\\)\" x=\"\\d+\" y=\"\\d+\" width=\"(\\d+)\" height=\"(\\d+)\"")
                .matcher(svg.markup())
                .results()
                .mapToInt(hit -> Integer.parseInt(hit.group(1)) * Integer.parseInt(hit.group(2)) / 100)
                .sum();
    }
}
