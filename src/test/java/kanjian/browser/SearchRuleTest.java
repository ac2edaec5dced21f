package kanjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import kanjian.testing.FileTree;
import kanjian.testing.RealSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that are written twice, in Java and in the script, held to the same examples; and how much the scripts weigh. */
class SearchRuleTest {
    private static final Path FOLD = Path.of("src/test/resources/text/fold.tsv");
    private static final Path TERMS = Path.of("src/test/resources/search/terms.tsv");
    private static final FileTree SITE = RealSite.get().files();

    /** With the manifest of a small site this keeps either way of searching under 8 kB of brotli, which packs a tenth better. */
    private static final int MOST_PACKED = 9 * 1024;

    private static Searcher searcher;

    @BeforeAll
    static void open() {
        searcher = Searcher.of(SITE);
        searcher.open("/about/");
        searcher.page().evaluate("""
                async ([script, table]) => {
                  window.rule = await import(script);
                  const [from, to] = (await (await fetch(table)).text()).split('\\n').map(line => [...line]);
                  window.table = new Map(from.map((c, i) => [c, to[i]]));
                }""", List.of(address("assets/search."), address("search/i/t2s.")));
    }

    @AfterAll
    static void close() {
        searcher.close();
    }

    private static String address(String beginning) {
        return SITE.files().keySet().stream()
                .filter(path -> path.startsWith(beginning) && !path.endsWith(".css"))
                .map(path -> "/" + path)
                .findFirst()
                .orElseThrow();
    }

    static Stream<String[]> folds() throws IOException {
        return rows(FOLD);
    }

    static Stream<String[]> terms() throws IOException {
        return rows(TERMS);
    }

    private static Stream<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("# "))
                .map(line -> line.split("\t", -1));
    }

    @ParameterizedTest
    @MethodSource("folds")
    void theScriptFoldsAsJavaDoes(String text, String folded) {
        Object at = searcher.page().evaluate("text => { window.one = rule.fold(text, table); return one.text; }", text);
        assertThat(at).isEqualTo(folded);
        assertThat(searcher.page()
                        .evaluate("() => one.at.length === one.text.length && one.at.every("
                                + "(place, i) => place >= 0 && (i === 0 || place >= one.at[i - 1]))"))
                .as("each sign has its place in the text, in order")
                .isEqualTo(true);
    }

    @ParameterizedTest
    @MethodSource("terms")
    void theScriptLooksUpWhatJavaWrites(String text, String written, String lookedUp) {
        Object found = searcher.page()
                .evaluate(
                        "text => rule.bare(rule.fold(text, table)).text.split('\\n')"
                                + ".filter(word => word).map(word => rule.terms(word).join(' ')).join(' ')",
                        text);
        assertThat(Arrays.asList(String.valueOf(found).split(" ")))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(lookedUp.split(" ")));
        assertThat(written.split(" ")).contains(lookedUp.split(" "));
    }

    @Test
    void aPlaceOfTheFoldedTextLeadsBackToWhatTheAuthorWrote() {
        Object marked = searcher.page().evaluate("""
                () => ['鹹豐(feng) 縣有１，２３４件㎡', '𠮷野家、湘“潭”縣'].flatMap(text =>
                  rule.marks(text, ['咸丰县', '1234', '野家湘潭县'], table).ranges.map(([from, to]) => text.slice(from, to)))""");
        assertThat(marked).isEqualTo(List.of("鹹豐(feng) 縣", "１，２３４", "野家、湘“潭”縣"));
    }

    @Test
    void eitherWayOfSearchingIsLight() throws IOException {
        TreeMap<String, Integer> packed = new TreeMap<>();
        for (String name : List.of("assets/search.", "assets/search-results.", "assets/search-names.")) {
            packed.put(name, packed(SITE.files().get(address(name).substring(1))));
        }
        int manifest = packed(SITE.files().get("search/m.json"));
        assertThat(manifest).isLessThan(2 * 1024);
        assertThat(packed.get("assets/search.") + packed.get("assets/search-results."))
                .as("on the page that searches: %s", packed)
                .isLessThan(MOST_PACKED);
        assertThat(packed.get("assets/search.") + packed.get("assets/search-names."))
                .as("in the box of every page: %s", packed)
                .isLessThan(MOST_PACKED);
    }

    private static int packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
