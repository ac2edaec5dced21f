package kanjian.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFaultsTest {
    private static final String SOUND =
            "<main><h1>甲</h1><section aria-labelledby=\"a\"><h2 id=\"a\">乙</h2><p>丙</p></section></main>";

    @Test
    void findsNothingInASoundPage() {
        assertThat(HtmlFaults.of(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    <p>丙</p>       | <p>丙<div>丁</div></p>                | <div> in <p>
                    <p>丙</p>       | <p><b>丙</p></b>                      | closes another
                    <p>丙</p>       | <div>丙                               | closes another
                    <p>丙</p>       | <p id="a">丙</p>                      | id twice: a
                    <p>丙</p>       | <a href="#b">丙</a>                   | no such id: b
                    labelledby="a"  | labelledby="c"                        | no such id: c
                    <h2 id="a">乙</h2> | <h3 id="a">乙</h3>                 | h3 after h1
                    <h1>甲</h1>     | <p>甲</p>                             | not exactly one h1
                    <p>丙</p>       | <p style="x">丙</p>                   | forbidden
                    <p>丙</p>       | <p onclick="x">丙</p>                 | forbidden
                    <p>丙</p>       | <p>WhenView[text=2023]</p>            | forbidden
                    <p>丙</p>       | <a class="fig" href="x.html">1</a>    | figure without record
                    """, delimiter = '|')
    void findsAPlantedFault(String sound, String faulty, String fault) {
        assertThat(HtmlFaults.of(SOUND.replace(sound, faulty))).anyMatch(found -> found.contains(fault));
    }
}
