package kanjian.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import kanjian.testing.ShippedTheme;
import org.junit.jupiter.api.Test;

/** The theme that ships with the program. */
class ThemeTest {
    private static final Path KANJIAN = Path.of("themes/kanjian");
    /** What would let content or a stranger's script into a page, or need a policy that allows it. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\|\\s*raw|autoescape|\\sstyle=|\\son[a-z]+=|<style|<script(?! src=| type=\"application/ld\\+json\">\\{\\{ machine\\.linked \\| html }})|https?://|javascript:");

    @Test
    void templatesPrintNothingUnescapedAndHoldNoInlineStyleOrScript() {
        assertThat(ShippedTheme.read().templates())
                .isNotEmpty()
                .allSatisfy((name, template) -> assertThat(
                                FORBIDDEN.matcher(template.text()).results().map(hit -> hit.group()))
                        .as(name)
                        .isEmpty());
    }

    @Test
    void theStyleSheetAndTheScriptStaySmallAndAskNoOtherHost() throws IOException {
        String css = Files.readString(KANJIAN.resolve("assets/site.css"));
        assertThat(css.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(32 * 1024);
        assertThat(css).doesNotContain("url(", "@import", "http");
        String poster = Files.readString(KANJIAN.resolve("assets/poster.css"));
        assertThat(poster).hasSizeLessThan(4 * 1024).doesNotContain("url(", "@import", "http");
        assertThat(Files.size(KANJIAN.resolve("assets/site.js"))).isLessThan(7_500);
    }
}
