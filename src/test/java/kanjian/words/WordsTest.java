package kanjian.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kanjian.diag.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final String FILE = """
            nav:
              skip: 跳到正文
            page:
              block: '{kind}：{place}'
              moved: 搬家
            """;

    @Test
    void aPhraseIsSaidWithItsGapsFilledWhereverTheyStand() {
        Words words = read(FILE);
        assertThat(words.say(Wording.PAGE_BLOCK, "青石县", "联络站")).isEqualTo("联络站：青石县");
        assertThat(words.say(Wording.PAGE_MOVED)).isEqualTo("搬家");
        assertThat(words.gaps()).containsExactly("kind", "place");
    }

    @Test
    void aFillingIsNotReadForGaps() {
        assertThat(read(FILE).say(Wording.PAGE_BLOCK, "{kind}", "站")).isEqualTo("站：{kind}");
    }

    @Test
    void tooFewFillingsAreABugOfOurs() {
        Words words = read(FILE);
        assertThatThrownBy(() -> words.say(Wording.PAGE_BLOCK, "青石县")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ownWordsWinAndTheOthersAreTheParents() {
        Words own = read("nav:\n  skip: 直接看正文\n").over(read(FILE));
        assertThat(own.phrase("nav.skip")).map(Phrase::toString).contains("直接看正文");
        assertThat(own.phrase("page.moved")).map(Phrase::toString).contains("搬家");
    }

    @ParameterizedTest
    @CsvSource({"nav.skpi, nav.skip", "page.skip, nav.skip", "nav.moved, page.moved", "figure.printed, ''"})
    void theKeyThatWasMeantIsFound(String key, String meant) {
        assertThat(read(FILE).nearest(key).orElse("")).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "'nav:\n  skip:\n    text: 跳\n', R508 words.yaml:3:5",
        "'nav: 跳\n', R508 words.yaml:1:6",
        "'nav:\n  skip:\n', R508 words.yaml:2",
        "'- 跳\n', R508 words.yaml:1:1"
    })
    void whatIsNoGroupNameAndTextIsReported(String text, String problem) {
        Problems problems = new Problems();
        WordsReader.read(text, "words.yaml", problems);
        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).code().id() + " "
                        + problems.sorted().get(0).at())
                .startsWith(problem);
    }

    @Test
    void aKeyIsTheNameWithItsGroup() {
        assertThat(List.of(Wording.PAGE_FIND_INTRO.key(), Wording.MENU_HOME.key()))
                .containsExactly("page.find_intro", "menu.home");
    }

    private static Words read(String text) {
        Problems problems = new Problems();
        Words words = WordsReader.read(text, "words.yaml", problems);
        assertThat(problems.sorted()).isEmpty();
        return words;
    }
}
