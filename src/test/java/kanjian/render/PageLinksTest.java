package kanjian.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLinksTest {
    /** A host shows 404.html at any depth, from which nothing relative leads back. */
    @ParameterizedTest
    @CsvSource({
        "/,   /404.html,   /,                        /",
        "/,   /404.html,   /places/hanyin/#claims,   /places/hanyin/#claims",
        "/rd/, /404.html,  /,                        /rd/",
        "/rd/, /404.html,  /assets/site.1a.css,      /rd/assets/site.1a.css",
        "/rd/, /stories/,  /assets/site.1a.css,      ../assets/site.1a.css"
    })
    void onlyThePageOfWhatDoesNotExistLinksFromTheTop(String top, String page, String target, String link) {
        assertThat(new PageLinks(top).of(page, target)).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({"/, ./", "/stories/, ../", "/stories/x/, ../../", "/404.html, /rd/"})
    void theRootIsWhereTheSiteBegins(String page, String root) {
        assertThat(new PageLinks("/rd/").root(page)).isEqualTo(root);
    }

    @Test
    void refusesWhatIsNoAddressOfTheSite() {
        assertThatThrownBy(() -> new PageLinks("/").of("/404.html", "places/"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void turnsTheLinksOfMarkupButNotItsWords() {
        assertThat(
                        new PageLinks("/rd/")
                                .within(
                                        "/stories/x/",
                                        "<a class=\"fig\" href=\"/figures/a/b/\">href=&quot;/a/&quot;</a> <a href=\"https://a.cn/\">b</a>"))
                .isEqualTo("<a class=\"fig\" href=\"../../figures/a/b/index.html\">href=&quot;/a/&quot;</a>"
                        + " <a href=\"https://a.cn/\">b</a>");
    }
}
