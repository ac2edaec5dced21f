package kanjian.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordBreaksTest {
    private static final WordBreaks BREAKS =
            WordBreaks.with(List.of("汉阴县", "汉阴", "衡阳市", "衡阳", "余杭", "法华山", "张鸣", "𬱖明远", "尹氏"));

    /** A heading to a line, with a bar wherever it may break. */
    static Stream<String> headings() throws Exception {
        return Files.readString(Path.of("src/test/resources/text/breaks.txt")).lines();
    }

    @ParameterizedTest
    @MethodSource("headings")
    void aHeadingBreaksWhereTheBarsStand(String line) {
        String heading = line.replace("|", "");
        assertThat(String.join("|", BREAKS.pieces(heading))).isEqualTo(line);
    }

    @ParameterizedTest
    @MethodSource("headings")
    void nothingIsLost(String line) {
        assertThat(String.join("", BREAKS.pieces(line))).isEqualTo(line);
    }

    @Test
    void noNameNoFigureAndNoDateIsParted() {
        assertThat(BREAKS.pieces("从2023年11月6日起，张鸣代表替法华山脚下的居民解决问题3000余件"))
                .anyMatch(piece -> piece.contains("2023年11月6日"))
                .anyMatch(piece -> piece.contains("张鸣"))
                .anyMatch(piece -> piece.contains("法华山"))
                .contains("3000余件");
    }

    @Test
    void aShortTextIsLeftWhole() {
        assertThat(BREAKS.pieces("主要数字")).containsExactly("主要数字");
        assertThat(BREAKS.pieces("")).containsExactly("");
    }
}
