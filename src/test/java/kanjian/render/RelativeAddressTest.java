package kanjian.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeAddressTest {
    @ParameterizedTest
    @CsvSource({
        "/,                  /,                         index.html",
        "/,                  /places/hanyin/,           places/hanyin/index.html",
        "/,                  /feed.xml,                 feed.xml",
        "/,                  /#places,                  #places",
        "/stories/x/,        /,                         ../../index.html",
        "/stories/x/,        /places/hanyin/,           ../../places/hanyin/index.html",
        "/stories/x/,        /places/hanyin/#stations,  ../../places/hanyin/index.html#stations",
        "/stories/x/,        /stories/y/,               ../y/index.html",
        "/stories/x/,        /stories/,                 ../index.html",
        "/stories/x/,        /stories/x/,               index.html",
        "/stories/x/,        /stories/x/#n1,            #n1",
        "/stories/x/,        /assets/site.1a.css,       ../../assets/site.1a.css",
        "/stories/,          /stories/page/2/,          page/2/index.html"
    })
    void leadsFromAPageToAFile(String page, String target, String link) {
        assertThat(RelativeAddress.of(page, target)).isEqualTo(link);
    }

    @Test
    void refusesWhatIsNoAddressOfTheSite() {
        assertThatThrownBy(() -> RelativeAddress.of("/", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RelativeAddress.of("/", "places/")).isInstanceOf(IllegalArgumentException.class);
    }
}
