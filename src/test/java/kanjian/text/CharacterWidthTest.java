package kanjian.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterWidthTest {
    @ParameterizedTest
    @CsvSource({"人, 2", "𬱖, 2", "，, 2", "。, 2", "Ａ, 2", "（, 2", "ｱ, 1", "a, 1", "é, 1", "“, 1", "…, 1", "😀, 2", "한, 2"
    })
    void countsCells(String character, int cells) {
        assertThat(CharacterWidth.of(character.codePointAt(0))).isEqualTo(cells);
    }

    @Test
    void marksThatCombineTakeNoCell() {
        assertThat(CharacterWidth.of('\u0301')).isZero();
        assertThat(CharacterWidth.of('\u200B')).isZero();
        assertThat(CharacterWidth.of("e\u0301人")).isEqualTo(3);
    }
}
