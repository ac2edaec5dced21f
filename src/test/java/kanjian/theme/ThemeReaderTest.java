package kanjian.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import kanjian.page.Page;
import kanjian.page.SitePage;
import kanjian.schema.Schema;
import kanjian.schema.SchemaReader;
import kanjian.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Themes laid over one another. Those here draw nothing, so that what they lack is let pass where it is not what is asked. */
class ThemeReaderTest {
    private static final Schema SCHEMA = SchemaReader.read();
    private static final List<String> PAGES = Stream.concat(Stream.of("home", "story"), ThemeApi.pages(SCHEMA).stream())
            .distinct()
            .toList();

    private final Map<String, String> files = new TreeMap<>();
    private final Problems problems = new Problems();

    /** A whole theme of its own: every page, a layout. */
    private ThemeReaderTest base(String name) {
        files.put("themes/" + name + "/theme.yaml", "api: 1\nname: 甲\npages: [" + quoted(PAGES) + "]\n");
        PAGES.forEach(
                page -> files.put("themes/" + name + "/pages/" + page + ".html", "{% extends \"layout.html\" %}"));
        files.put("themes/" + name + "/layout.html", name);
        return this;
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    private ThemeReaderTest over(String name, String parent) {
        files.put("themes/" + name + "/theme.yaml", "api: 1\nname: 乙\nextends: " + parent + "\n");
        return this;
    }

    private ThemeReaderTest file(String path, String text) {
        files.put("themes/" + path, text);
        return this;
    }

    private Optional<Theme> read(String name) {
        return ThemeReader.read(SourceTree.of(files), name, Optional.empty(), SCHEMA, problems);
    }

    private List<String> told() {
        return problems.sorted().stream().map(ThemeReaderTest::line).toList();
    }

    private static String line(Problem problem) {
        return problem.code().id() + " " + problem.at().toString().replace("themes/", "");
    }

    @Test
    void aThemeGivesItsOwnTemplatesAndThoseOfTheThemesBelow() {
        Theme theme = base("a")
                .over("b", "a")
                .over("c", "b")
                .file("b/layout.html", "b")
                .file("c/pages/home.html", "{% extends \"a:pages/home.html\" %}")
                .read("c")
                .orElseThrow();
        assertThat(told()).isEmpty();
        assertThat(theme.path()).isEqualTo("themes/c");
        assertThat(theme.template("pages/home.html")).map(Theme.Template::path).contains("themes/c/pages/home.html");
        assertThat(theme.template("pages/story.html")).map(Theme.Template::path).contains("themes/a/pages/story.html");
        assertThat(theme.template("layout.html")).map(Theme.Template::text).contains("b");
        assertThat(theme.template("a:layout.html")).map(Theme.Template::text).contains("a");
        assertThat(theme.template("b:layout.html")).map(Theme.Template::text).contains("b");
        assertThat(theme.template("b:pages/home.html"))
                .map(Theme.Template::path)
                .contains("themes/a/pages/home.html");
        assertThat(theme.template("d:layout.html")).isEmpty();
    }

    @Test
    void anAssetOfItsOwnTakesThePlaceOfTheOther() {
        base("a").over("b", "a").file("a/layout.html", "{{ asset('x.css') }}{{ asset('y.css') }}");
        file("a/assets/x.css", "one").file("a/assets/y.css", "two").file("b/assets/x.css", "three");
        Theme below = read("a").orElseThrow();
        Theme above = read("b").orElseThrow();
        assertThat(told()).isEmpty();
        assertThat(above.assets()).extracting(Theme.Asset::name).containsExactly("x.css", "y.css");
        assertThat(above.assets().get(0).bytes()).asString().isEqualTo("three");
        assertThat(above.assets().get(0).address())
                .matches("/assets/x\\.[0-9a-f]{8}\\.css")
                .isNotEqualTo(below.assets().get(0).address());
        assertThat(above.assets().get(1)).isEqualTo(below.assets().get(1));
        assertThat(above.hash()).isNotEqualTo(below.hash());
    }

    @Test
    void aThemeThatIsNotThereIsNamedWithTheOneThatWasMeant() {
        assertThat(base("plain").read("plian")).isEmpty();
        assertThat(told()).containsExactly("R504 plian");
        assertThat(problems.sorted().get(0).cure()).contains("plain");
    }

    @Test
    void parentsThatAreUnknownOrGoRoundAreErrorsWhereTheyAreNamed() {
        assertThat(over("b", "a").read("b")).isEmpty();
        assertThat(over("a", "b").read("b")).isEmpty();
        assertThat(over("d", "d").read("d")).isEmpty();
        assertThat(told())
                .containsExactly("R512 a/theme.yaml:3:10", "R511 b/theme.yaml:3:10", "R512 d/theme.yaml:3:10");
    }

    @Test
    void fourThemesMayLieOverOneAnotherAndNotFive() {
        base("a").over("b", "a").over("c", "b").over("d", "c").over("e", "d");
        assertThat(read("d")).isPresent();
        assertThat(told()).isEmpty();
        assertThat(read("e")).isEmpty();
        assertThat(told()).containsExactly("R512 b/theme.yaml:3:10");
    }

    @Test
    void eachThemeOfTheChainSpeaksThisVersionOfTheInterface() {
        base("a").over("b", "a");
        files.compute("themes/a/theme.yaml", (path, text) -> text.replace("api: 1", "api: 2"));
        read("b");
        assertThat(told()).containsExactly("R510 a/theme.yaml:1:6");
    }

    @Test
    void allThatIsMissingOrMisnamedIsToldAtOnce() {
        base("a").over("b", "a");
        files.remove("themes/a/pages/figure.html");
        files.compute(
                "themes/a/theme.yaml",
                (path, text) -> text.replace(", \"home\"", "").replace("[\"home\", ", "["));
        files.remove("themes/a/pages/home.html");
        file("b/pages/sotry.html", "")
                .file("b/pages/topic.html", "\n{% include \"lay.html\" %}{# {% include \"x\" %} #}");
        file("b/parts/alone.html", "").file("b/notes.doc", "").file("b/README.md", "");
        read("b");
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "R514 a/theme.yaml:3:" + columnOf("figure"),
                        "R513 b/theme.yaml",
                        "R515 b/pages/sotry.html",
                        "R516 b/pages/topic.html:2:13",
                        "R518 b/parts/alone.html",
                        "R518 b/notes.doc");
    }

    private int columnOf(String page) {
        String line =
                files.get("themes/a/theme.yaml").lines().skip(2).findFirst().orElseThrow();
        return line.indexOf("\"" + page + "\"") + 1;
    }

    @Test
    void aTemplateThatNamesItselfIsTold() {
        base("a")
                .over("b", "a")
                .file("b/pages/home.html", "{% extends \"pages/home.html\" %}")
                .read("b");
        assertThat(told()).containsExactly("R516 b/pages/home.html:1:13");
    }

    @Test
    void aThemeThatPromisesABlockPromisesThemAll() {
        base("a").file("a/blocks/station.html", "");
        files.compute("themes/a/theme.yaml", (path, text) -> text + "blocks: [station]\n");
        read("a");
        assertThat(problems.sorted())
                .extracting(problem -> problem.args().get(0))
                .hasSize(ThemeApi.blocks(SCHEMA).size() - 1)
                .contains("blocks/deputy.html");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: a, zh: 甲, type: flag, default: 也许}         | R308",
                "{name: a, zh: 甲, type: whole, default: 一}          | R311",
                "{name: a, zh: 甲, type: flag}                        | R517",
                "{name: a, zh: 甲, type: choice, default: x}          | R517",
                "{name: a, zh: 甲, type: choice, default: x, words: [{value: y, zh: 乙}]} | R308",
                "{name: A, zh: 甲, type: text}                        | R310",
                "{name: a, zh: 甲, type: colour}                      | R308",
                "{name: a, zh: 甲, type: text, defualt: x}            | R301",
                "{name: a, zh: 甲, type: text}, {name: a, zh: 乙, type: text} | R517",
                "{name: a, zh: 甲, type: whole, default: 3}, {name: b, zh: 乙, type: text} | ''",
            })
    void anOptionHasATypeAndAValueOfThatType(String options, String code) {
        base("a");
        files.compute("themes/a/theme.yaml", (path, text) -> text + "options: [" + options + "]\n");
        read("a");
        assertThat(problems.sorted())
                .extracting(problem -> problem.code().id())
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    }

    /** The interface asks for what the program draws, no more and no less. */
    @Test
    void theInterfaceNamesTheTemplateOfEveryPage() {
        long kindsOfPages = Stream.of(Page.class, SitePage.class)
                .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                .filter(type -> type != SitePage.class)
                .filter(type -> !List.of("RecordPage", "StationPage").contains(type.getSimpleName()))
                .count();
        assertThat(ThemeApi.pages(SCHEMA).stream().filter(page -> !page.startsWith("records/")))
                .hasSize((int) kindsOfPages);
        assertThat(new TreeSet<>(ThemeApi.pages(SCHEMA))).contains("records/station", "records/source", "404");
    }
}
