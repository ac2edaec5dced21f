package kanjian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanjian.diag.Problems;
import kanjian.page.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RendererTest {
    private static final Path OUT = Path.of("target/samples");
    private static final Theme THEME = Theme.read(Path.of("themes/kanjian"), "themes/kanjian", new Problems())
            .orElseThrow();
    private static final Renderer RENDERER = new Renderer(THEME, PageSamples.site());

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
        String html = RENDERER.render(sample.getValue(), problems).orElse("");
        assertThat(problems.sorted()).isEmpty();
        String file = sample.getValue().head().address().replaceAll("[^/]*$", "") + sample.getKey() + ".html";
        write(file.substring(1), html.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(HtmlFaults.of(html)).isEmpty();
    }

    private static void write(String name, byte[] bytes) throws IOException {
        Path file = OUT.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** What a browser would forgive and we do not. */
    private static final class HtmlFaults {
        private static final Pattern TAG =
                Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[^<>\"]*(?:\"[^\"]*\")?)*?)\\s*(/?)>");
        private static final List<String> VOID =
                List.of("meta", "link", "br", "input", "img", "hr", "wbr", "col", "source");
        private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
        private static final Pattern NAMED = Pattern.compile("(?:aria-labelledby|href)=\"#?([^\"]*)\"");

        static List<String> of(String html) {
            List<String> faults = new ArrayList<>();
            List<String> open = new ArrayList<>();
            Matcher tags = TAG.matcher(html);
            while (tags.find()) {
                String name = tags.group(2);
                if (tags.group(1).isEmpty() && tags.group(4).isEmpty() && !VOID.contains(name)) {
                    if (name.matches("div|ul|ol|dl|details|section|p|h[1-6]|figure|table|blockquote")
                            && open.contains("p")) {
                        faults.add("<" + name + "> in <p>: " + around(html, tags.start()));
                    }
                    open.add(name);
                } else if (!tags.group(1).isEmpty()) {
                    if (open.isEmpty() || !open.get(open.size() - 1).equals(name)) {
                        faults.add("</" + name + "> closes " + open + ": " + around(html, tags.start()));
                        return faults;
                    }
                    open.remove(open.size() - 1);
                }
            }
            if (!open.isEmpty()) {
                faults.add("left open: " + open);
            }
            ids(html, faults);
            if (html.split("<h1[ >]", -1).length != 2) {
                faults.add("not exactly one h1");
            }
            if (Pattern.compile("\\s(style|on[a-z]+)=\"|<style|<script>|href=\"\"|\\{\\{|\\{%|\\[[A-Z][A-Za-z]+View")
                    .matcher(html)
                    .find()) {
                faults.add("inline style, script, empty link or raw value");
            }
            return faults;
        }

        private static void ids(String html, List<String> faults) {
            List<String> ids =
                    ID.matcher(html).results().map(found -> found.group(1)).toList();
            ids.stream()
                    .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                    .distinct()
                    .forEach(id -> faults.add("id twice: " + id));
            Pattern.compile("aria-labelledby=\"([^\"]*)\"")
                    .matcher(html)
                    .results()
                    .flatMap(found -> Stream.of(found.group(1).split(" ")))
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> faults.add("names a missing id: " + id));
            Pattern.compile("href=\"#([^\"]*)\"")
                    .matcher(html)
                    .results()
                    .map(found -> found.group(1))
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> faults.add("links to a missing id: " + id));
        }

        private static String around(String html, int at) {
            return html.substring(Math.max(0, at - 120), Math.min(html.length(), at + 60));
        }
    }
}
