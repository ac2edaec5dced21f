package kanjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kanjian.testing.RealSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was found, and names being offered, in each mode with script: rules of axe-core, nothing too wide, nothing over other words. */
class SearchLookTest {
    private static final List<String> QUESTIONS = List.of(
            "q=%E8%90%A5%E5%95%86%E7%8E%AF%E5%A2%83", // 营商环境
            "q=600%E4%BD%99%E4%BB%B6&kind=figure", // 600余件
            "q=%E7%8A%87%E9%AA%89"); // 犇骉: nothing

    private static final String DONE = "[data-search-state=done] > li, .unanswered .found";

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PHONE_WITHOUT_SCRIPT")
    void showsNoFault(Mode mode) {
        try (SiteServer server = new SiteServer(RealSite.get().files());
                Reader reader = new Reader(server, mode)) {
            assertThat(QUESTIONS.stream().flatMap(question -> reader.open("/search/?" + question, DONE).stream()))
                    .isEmpty();
            reader.page().navigate(server.origin() + "/places/");
            reader.page().locator(".tools [name=q]").pressSequentially("湘潭");
            reader.page().keyboard().press("ArrowDown");
            assertThat(reader.seen("[role=option][aria-selected]")).isEmpty();
        }
    }
}
