package kanjian.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
    /** A Han character is 2 wide, a letter or digit 1. */
    private final LineBreaker breaker =
            new LineBreaker(text -> text.codePoints().map(c -> c < 0x80 ? 1 : 2).sum());

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "井台边, 20, 井台边",
        "代表问水为群众解决难题, 12, 代表问水为群|众解决难题",
        "代表问水，为群众解难题。, 8, 代表问|水，为|群众解|难题。",
        "联络站“建在产业链上”了, 10, 联络站“建|在产业链|上”了",
        "解决事项600余件以后, 12, 解决事项|600余件以后",
        "园区合办招聘会来了10892人次, 24, 园区合办招聘会|来了10892人次",
        "2023年1月至9月, 10, 2023年|1月至9月",
        "用上AI Lab以后, 8, 用上AI|Lab以后"
    })
    void aTitleIsBrokenByTheRulesForChinese(String title, int room, String lines) {
        assertThat(breaker.lines(title, room, 4)).containsExactly(lines.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8, 9, 10, 11, 13, 16, 24})
    void noLineBeginsOrEndsWithTheWrongMarkOrIsTooLong(int room) {
        String title = "代表说：“井修好了（三口）。”镇里还有《水》一文，问：谁来管？管多久！";
        List<String> lines = breaker.lines(title, room, 99);
        assertThat(String.join("", lines)).isEqualTo(title);
        assertThat(lines)
                .noneMatch(line -> "，。、；：？！）》”".indexOf(line.charAt(0)) >= 0)
                .noneMatch(line -> "（《“".indexOf(line.charAt(line.length() - 1)) >= 0);
        if (room >= 10) {
            assertThat(lines).allMatch(line -> line.codePoints().count() * 2 <= room);
        }
    }

    @Test
    void whatDoesNotFitEndsInDots() {
        assertThat(breaker.lines("代表问水，为群众解决难题，一件一件写下来", 12, 2)).containsExactly("代表问水，为", "群众解决……");
        assertThat(breaker.fits("代表问水，为群众解决难题，一件一件写下来", 12, 2)).isFalse();
        assertThat(breaker.fits("代表问水，为群众", 12, 2)).isTrue();
    }

    @Test
    void aWordLongerThanALineIsNotLost() {
        assertThat(breaker.lines("abcdefghijklmnop", 8, 2)).containsExactly("abcdefghijklmnop");
        assertThat(breaker.fits("abcdefghijklmnop", 8, 2)).isFalse();
    }
}
