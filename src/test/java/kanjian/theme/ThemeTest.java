package kanjian.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        assertThat(Files.size(KANJIAN.resolve("assets/site.css"))).isLessThan(32 * 1024);
        for (String sheet : List.of("site.css", "story.css", "poster.css")) {
            assertThat(Files.readString(KANJIAN.resolve("assets/" + sheet)).replace("url(pointer.png)", ""))
                    .as(sheet)
                    .doesNotContain("url(", "@import", "http");
        }
        assertThat(Files.size(KANJIAN.resolve("assets/poster.css"))).isLessThan(4 * 1024);
        assertThat(Files.size(KANJIAN.resolve("assets/site.js")) + Files.size(KANJIAN.resolve("assets/aloud.js")))
                .isLessThan(10 * 1024);
    }

    @Test
    void aStyleSheetAsksForAPictureByItsPublishedNameAndChangesWithIt() {
        Theme.Asset sheet = Theme.Asset.of("a.css", bytes("p{cursor:url(b.png),auto;background:url(c.png)}"));
        List<Theme.Asset> before = StyleSheets.linked(List.of(sheet, Theme.Asset.of("b.png", bytes("one"))));
        List<Theme.Asset> after = StyleSheets.linked(List.of(sheet, Theme.Asset.of("b.png", bytes("two"))));
        String name = after.get(1).address().substring("/assets/".length());
        assertThat(new String(after.get(0).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("p{cursor:url(" + name + "),auto;background:url(c.png)}");
        assertThat(after.get(0)).isNotEqualTo(before.get(0));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
