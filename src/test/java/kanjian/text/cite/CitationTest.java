package kanjian.text.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Against the patterns of GB/T 7714—2015, clauses 4.4 and 4.6. */
class CitationTest {
    private static final Optional<String> DAY = Optional.of("2023-11-06");

    private static String newspaper(String... authors) {
        return new Citation(
                        List.of(authors),
                        Optional.of("大风沙过后的思考"),
                        Citation.Type.NEWSPAPER,
                        Optional.of("北京青年报"),
                        DAY,
                        Optional.empty())
                .text();
    }

    @Test
    void aNewspaperStandsWithItsDay() {
        assertThat(newspaper("傅刚", "赵承")).isEqualTo("傅刚, 赵承. 大风沙过后的思考[N]. 北京青年报, 2023-11-06.");
    }

    @Test
    void fromTheFourthOnAuthorsAreOthers() {
        assertThat(newspaper("甲", "乙", "丙")).startsWith("甲, 乙, 丙. ");
        assertThat(newspaper("甲", "乙", "丙", "丁")).startsWith("甲, 乙, 丙, 等. ");
    }

    @Test
    void whoeverIsNotKnownIsAnonymous() {
        assertThat(newspaper()).startsWith("佚名. ");
    }

    @Test
    void whatIsNotKnownIsSaidInBrackets() {
        Citation citation = new Citation(
                List.of("安仁轩"),
                Optional.empty(),
                Citation.Type.WEB,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(citation.text()).isEqualTo("安仁轩. [题名不详][EB/OL]. [出版者不详], [出版日期不详].");
    }

    @Test
    void aPageStandsWithItsDayTheDayOfReadingAndItsAddress() {
        Citation citation = new Citation(
                List.of("看见"),
                Optional.of("湘潭县：600余件"),
                Citation.Type.WEB,
                Optional.empty(),
                DAY,
                Optional.of(new Citation.Access("2026-11-21", "https://kanjian.example/a/")));
        assertThat(citation.text())
                .isEqualTo("看见. 湘潭县：600余件[EB/OL]. (2023-11-06)[2026-11-21]. https://kanjian.example/a/.");
    }
}
