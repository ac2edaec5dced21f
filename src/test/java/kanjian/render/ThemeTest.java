package kanjian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
    private static final Path KANJIAN = Path.of("themes/kanjian");
    /** What would let content or a stranger's script into a page, or need a policy that allows it. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\|\\s*raw|autoescape|\\sstyle=|\\son[a-z]+=|<style|<script(?! src=| type=\"application/ld\\+json\">\\{\\{ machine\\.linked \\| html }})|https?://|javascript:");

    @Test
    void templatesPrintNothingUnescapedAndHoldNoInlineStyleOrScript() {
        read(KANJIAN)
                .templates()
                .forEach((name, text) -> assertThat(
                                FORBIDDEN.matcher(text).results().map(hit -> hit.group()))
                        .as(name)
                        .isEmpty());
    }

    @Test
    void theStyleSheetAndTheScriptStaySmallAndAskNoOtherHost() throws IOException {
        String css = Files.readString(KANJIAN.resolve("assets/site.css"));
        assertThat(css.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeLessThan(32 * 1024);
        assertThat(css).doesNotContain("url(", "@import", "http");
        String poster = Files.readString(KANJIAN.resolve("assets/poster.css"));
        assertThat(poster).hasSizeLessThan(4 * 1024).doesNotContain("url(", "@import", "http");
        String search = Files.readString(KANJIAN.resolve("assets/search.css"));
        assertThat(search).hasSizeLessThan(4 * 1024).doesNotContain("url(", "@import", "http");
        assertThat(Files.size(KANJIAN.resolve("assets/site.js"))).isLessThan(7_500);
    }

    @Test
    void everyRecordKindHasItsOwnBlockAndEveryKindWithAPageItsOwnPage() {
        Theme theme = read(KANJIAN);
        List<String> elsewhere = List.of("place", "story", "figure", "indicator", "topic", "source", "page");
        SampleEntries.kinds().stream()
                .filter(kind -> !elsewhere.contains(kind))
                .filter(SampleEntries::hasBlock)
                .forEach(kind -> assertThat(theme.templates()).containsKey("blocks/" + kind + ".html"));
        SampleEntries.kinds().stream()
                .filter(kind -> !elsewhere.contains(kind) || kind.equals("source"))
                .filter(SampleEntries::hasPage)
                .forEach(kind -> assertThat(theme.templates()).containsKey("pages/records/" + kind + ".html"));
    }

    @Test
    void anAssetsNameChangesWithItsBytes(@TempDir Path folder) throws IOException {
        write(folder, "layout.html", "x");
        write(folder, "assets/a.css", "one");
        Theme before = read(folder);
        write(folder, "assets/a.css", "two");
        Theme after = read(folder);
        assertThat(before.assets().get(0).address()).matches("/assets/a\\.[0-9a-f]{8}\\.css");
        assertThat(after.assets().get(0).address())
                .isNotEqualTo(before.assets().get(0).address());
        assertThat(after.hash()).isNotEqualTo(before.hash());
    }

    @Test
    void aFolderWithoutLayoutIsNoTheme(@TempDir Path folder) {
        Problems problems = new Problems();
        assertThat(Theme.read(folder, "themes/none", problems)).isEmpty();
        assertThat(problems.sorted()).extracting(problem -> problem.code().id()).containsExactly("R504");
    }

    @Test
    void aTemplateInAnotherEncodingIsNamed(@TempDir Path folder) throws IOException {
        write(folder, "layout.html", "x");
        Files.write(folder.resolve("home.html"), new byte[] {(byte) 0xD6, (byte) 0xD0});
        Problems problems = new Problems();
        assertThat(Theme.read(folder, "themes/t", problems)).isPresent();
        assertThat(problems.sorted())
                .extracting(Problem::at)
                .extracting(Object::toString)
                .containsExactly("themes/t/home.html");
    }

    private static Theme read(Path folder) {
        Problems problems = new Problems();
        Theme theme = Theme.read(folder, "themes/t", problems).orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        return theme;
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}
