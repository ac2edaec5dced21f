package kanjian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kanjian.diag.Problems;
import kanjian.page.Page;
import kanjian.page.machine.MachineHead;
import kanjian.testing.Golden;
import kanjian.testing.ShippedTheme;
import kanjian.theme.Theme;
import kanjian.text.segment.WordBreaks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {
    private static final Path OUT = Path.of("target/samples");
    private static final Theme THEME = ShippedTheme.read();
    private static final Renderer RENDERER = new Renderer(
            THEME, ThemeWords.read(THEME, new Problems()), SampleSite.chrome(), ShippedTheme.options(THEME), WordBreaks.with(List.of()));

    @BeforeAll
    static void writeAssets() throws IOException {
        for (Theme.Asset asset : THEME.assets()) {
            write(asset.address().substring(1), asset.bytes());
        }
    }

    static Stream<Map.Entry<String, Page>> samples() {
        return new PageSamples().all().entrySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void everyKindOfPageRendersToSoundHtml(Map.Entry<String, Page> sample) throws IOException {
        Problems problems = new Problems();
        String html =
                RENDERER.render(sample.getValue(), MachineHead.EMPTY, problems).orElse("");
        assertThat(problems.sorted()).isEmpty();
        String file = sample.getValue().head().address().replaceAll("[^/]*$", "") + sample.getKey() + ".html";
        write(file.substring(1), html.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(HtmlFaults.of(html)).isEmpty();
    }

    /** A few pages as recorded, from their main element: the rest is the same on all pages. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "home",
                "figure-matters",
                "figure-unknown",
                "story",
                "deputy-FULL",
                "station-FULL",
                "station-UNKNOWN",
                "poster-FULL",
                "motion-FULL"
            })
    void isDrawnAsRecorded(String name) {
        String html = RENDERER.render(new PageSamples().all().get(name), MachineHead.EMPTY, new Problems())
                .orElseThrow();
        Golden.verify(
                Path.of("src/test/resources/pages/" + name + ".html"),
                html.substring(html.indexOf("<main"), html.indexOf("</main>")) + "</main>\n");
    }

    private static void write(String name, byte[] bytes) throws IOException {
        Path file = OUT.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
