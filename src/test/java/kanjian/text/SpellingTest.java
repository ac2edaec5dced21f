package kanjian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> KEYS =
            List.of("title", "authors", "deputies", "source", "标题", "来源", "联络站", "人大代表", "as_of", "id");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "Titles, title",
        "author, authors",
        "deputes, deputies",
        "sorce, source",
        "标提, 标题",
        "联终站, 联络站",
        "人大代表们, 人大代表",
        "asof, as_of",
    })
    void findsTheWordThatWasMeant(String word, String meant) {
        assertThat(Spelling.nearest(word, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"headline", "站", "ix", "标", "摄影", "depots"})
    void keepsSilentWhenNothingIsNear(String word) {
        assertThat(Spelling.nearest(word, List.of("title", "deputies", "标题", "联络站", "as_of")))
                .isEmpty();
    }

    @Test
    void theFirstOfEquallyNearOnesIsAlwaysTheSame() {
        assertThat(Spelling.nearest("date", List.of("gate", "data"))).contains("data");
        assertThat(Spelling.nearest("date", List.of("data", "gate"))).contains("data");
    }
}
