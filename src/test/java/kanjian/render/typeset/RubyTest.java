package kanjian.render.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubyTest {
    @ParameterizedTest
    @CsvSource({
        "孙华, '', 孙华",
        "𬱖明, Wěi Míng, <ruby>𬱖<rp>（</rp><rt>Wěi</rt><rp>）</rp>明<rp>（</rp><rt>Míng</rt><rp>）</rp></ruby>",
        "欧阳修, Ōuyáng Xiū, <ruby>欧阳修<rp>（</rp><rt>Ōuyáng Xiū</rt><rp>）</rp></ruby>",
        "A<B, x&y, <ruby>A&lt;B<rp>（</rp><rt>x&amp;y</rt><rp>）</rp></ruby>",
    })
    void aNameStandsBelowItsReading(String name, String reading, String markup) {
        assertThat(Ruby.of(name, reading)).isEqualTo(markup);
    }
}
