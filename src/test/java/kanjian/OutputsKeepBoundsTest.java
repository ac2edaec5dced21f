package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.legend.Samples;
import kanjian.model.Site;
import kanjian.model.Story;
import kanjian.testing.FileTree;
import kanjian.testing.Outline;
import kanjian.testing.PrintedFigures;
import kanjian.testing.RealSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No output loses the bound or the unit of a figure on its way: pages, drawings, tables, JSON, feeds. */
class OutputsKeepBoundsTest {
    private static final Pattern BINDING = Pattern.compile("\\]\\(figure:([a-z0-9/-]+)\\)");
    private static final Pattern ITEM = Pattern.compile(
            "<entry>.*?<link[^>]*href=\"[^\"]*/stories/([a-z0-9-]+)/\".*?<summary[^>]*>(.*?)</summary>.*?</entry>",
            Pattern.DOTALL);

    private static final String LEGEND = "legend/";

    private final Site site = RealSite.get().site();
    private final FileTree files = RealSite.get().files();
    private final PrintedFigures figures = new PrintedFigures(site);

    private Stream<String> paths(String ending) {
        return files.files().keySet().stream().filter(path -> path.endsWith(ending));
    }

    private Set<String> all(String output) {
        return site.ofKind("figure").stream()
                .map(figure -> output + " " + figure.id().path())
                .collect(Collectors.toSet());
    }

    @Test
    void everyElementThatIsMarkedWithAFigureShowsIt() {
        Stream.concat(paths(".html"), paths(".svg"))
                .filter(path -> !path.startsWith(LEGEND))
                .forEach(path -> figures.html(path, files.text(path)));
        assertThat(figures.faults()).isEmpty();
        assertThat(figures.seen()).isEqualTo(all("html"));
    }

    /** The samples of the legend are no facts, and shown like them; nothing but its pages knows them. */
    @Test
    void everySampleOfTheLegendIsShownWithItsBoundAndNowhereElse() {
        PrintedFigures samples = new PrintedFigures(Samples.site());
        paths(".html").filter(path -> path.startsWith(LEGEND)).forEach(path -> samples.html(path, files.text(path)));
        assertThat(samples.faults()).isEmpty();
        assertThat(samples.seen())
                .contains("html sample/at-least", "html sample/unpublished", "html sample/wells-2022")
                .isSubsetOf(Samples.site().ofKind("figure").stream()
                        .map(figure -> "html " + figure.id().path())
                        .toList());
        assertThat(files.files().keySet().stream().filter(path -> path.contains("sample")))
                .isEmpty();
        assertThat(files.files().keySet().stream()
                        .filter(path -> path.matches(".*\\.(csv|json|xml|ics|txt|html)") && !path.startsWith(LEGEND))
                        .filter(path -> files.text(path).contains("sample/")
                                || files.text(path).contains("示例县")))
                .isEmpty();
        assertThat(files.text("sitemap.xml")).contains("/method/").doesNotContain("/legend/");
        assertThat(files.text("legend/index.html")).contains("<meta name=\"robots\" content=\"noindex\">", "这里都是示例");
    }

    @Test
    void everyTableOfFiguresHasTheirBounds() {
        paths(".csv").forEach(path -> figures.csv(path, files.text(path)));
        assertThat(figures.faults()).isEmpty();
        assertThat(figures.seen()).isEqualTo(all("csv"));
    }

    @Test
    void everyJsonFileThatTellsAFigureHasItsBounds() {
        paths(".json").forEach(path -> figures.json(path, files.text(path)));
        assertThat(figures.faults()).isEmpty();
        assertThat(figures.seen()).isEqualTo(all("json"));
        assertThat(site.ofKind("figure"))
                .allSatisfy(figure -> assertThat(files.files())
                        .containsKey("figures/" + figure.id().path() + "/data.json"));
    }

    @Test
    void theSummariesOfFeedsKeepTheWordsOfTheFiguresThatTheyTell() {
        Map<String, Story> stories =
                site.stories().stream().collect(Collectors.toMap(Story::slug, Function.identity()));
        List<MatchResult> items = paths("feed.xml")
                .flatMap(path -> ITEM.matcher(files.text(path)).results())
                .toList();
        assertThat(items).hasSizeGreaterThanOrEqualTo(stories.size());
        items.forEach(
                item -> figures.summary(item.group(1), Outline.text(item.group(2)), bound(stories.get(item.group(1)))));
        assertThat(figures.faults()).isEmpty();
    }

    /** The ids of the figures that a story binds. */
    private static Set<String> bound(Story story) {
        try {
            String place = story.path().split("/")[2];
            return BINDING.matcher(Files.readString(Path.of(story.path())))
                    .results()
                    .map(found -> found.group(1))
                    .map(id -> id.contains("/") ? id : place + "/" + id)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record says 600余件; each of these has lost something. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "html | <a data-figure=\"xiangtan-xian/matters-resolved\">600件</a>",
                "html | <a data-figure=\"xiangtan-xian/matters-resolved\">600余</a>",
                "html | <svg role=\"img\"><desc>解决600件</desc><g data-figure=\"xiangtan-xian/matters-resolved\"></g></svg>600余件",
                "csv | 编号,原文说法,限定,下限,上限,确数,单位\\nxiangtan-xian/matters-resolved,600件,>=,600,,false,件",
                "csv | 编号,原文说法,限定,下限,上限,确数,单位\\nxiangtan-xian/matters-resolved,600余件,=,600,,false,件",
                "csv | 编号,原文说法,限定,下限,上限,确数,单位\\nxiangtan-xian/matters-resolved,600余件,>=,600,600,false,件",
                "csv | 编号,原文说法,限定,下限,上限,确数,单位\\nxiangtan-xian/matters-resolved,600余件,>=,600,,true,件",
                "csv | 编号,原文说法,限定,下限,上限,确数,单位\\nxiangtan-xian/matters-resolved,600余件,>=,600,,false,人",
                "json | [{\"id\":\"xiangtan-xian/matters-resolved\",\"printed\":\"600余件\",\"bound\":\">=\",\"lower\":\"600\",\"upper\":\"\",\"unit\":\"件\"}]",
                "summary | 代表帮助解决事项600件。",
            })
    void aLostBoundIsCaught(String output, String text) {
        check(output, text.replace("\\n", "\r\n"));
        assertThat(figures.faults()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "html | <a data-figure=\"xiangtan-xian/matters-resolved\"><b>600</b><i>余</i>件</a>",
                "html | <svg role=\"img\"><desc>解决600余件</desc><g data-figure=\"xiangtan-xian/matters-resolved\"></g></svg>",
                "csv | 编号,原文说法,限定,下限,上限,确数,单位\\nxiangtan-xian/matters-resolved,600余件,>=,600,,false,件",
                "summary | 代表帮助解决事项600余件。",
                "summary | 代表帮助解决事项。",
            })
    void whatIsKeptIsLetPass(String output, String text) {
        check(output, text.replace("\\n", "\r\n"));
        assertThat(figures.faults()).isEmpty();
    }

    private void check(String output, String text) {
        switch (output) {
            case "html" -> figures.html("planted", text);
            case "csv" -> figures.csv("planted", text);
            case "json" -> figures.json("planted", text);
            default -> figures.summary("planted", text, Set.of("xiangtan-xian/matters-resolved"));
        }
    }
}
