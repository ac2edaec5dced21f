package kanjian.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {
    private final Characters text = new Characters("看见𠮷人大");

    @Test
    void beyondTheEndsStandsNul() {
        assertThat(text.at(-1)).isEqualTo('\0');
        assertThat(text.at(0)).isEqualTo('看');
        assertThat(text.at(text.length())).isEqualTo('\0');
    }

    @Test
    void aPairOfSurrogatesIsOneCodePoint() {
        assertThat(text.codePoints(0, text.length())).isEqualTo(5);
        assertThat(text.codePoints(4, 6)).isEqualTo(2);
    }

    @Test
    void aWordStandsOnlyWhereAllOfItDoes() {
        assertThat(text.startsWith("人大", 4)).isTrue();
        assertThat(text.startsWith("人大代表", 4)).isFalse();
        assertThat(text.isWord("人", 4, 6)).isFalse();
        assertThat(text.isWord("人大", 4, 6)).isTrue();
    }
}
