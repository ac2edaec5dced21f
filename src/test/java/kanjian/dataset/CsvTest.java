package kanjian.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that we write, read by a reader of another maker. */
class CsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"http://x.cn\")", "+86", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠A"
            })
    void noCellIsAFormula(String text) {
        ReadTable read = ReadTable.of(Csv.of(List.of("编号", "列"), Stream.of(List.of("a", text))));
        assertThat(read.faults()).isEmpty();
        assertThat(read.rows().get(0).get(1)).isEqualTo("'" + text);
        assertThat(read.byId().get("a").get("列")).isEqualTo(text);
    }

    @Test
    void aSignAloneIsNone() {
        assertThat(ReadTable.of(Csv.of(List.of("限定"), Stream.of(List.of("=")))).rows())
                .containsExactly(List.of("="));
    }

    /** Cells of marks that have a meaning in CSV, in every order. */
    @Test
    void anyTextIsReadBackAsItWas() {
        Random random = new Random(7);
        List<List<String>> rows = IntStream.range(0, 500)
                .mapToObj(row -> Stream.concat(
                                Stream.of("r" + row), IntStream.range(0, 4).mapToObj(cell -> text(random)))
                        .toList())
                .toList();
        ReadTable read = ReadTable.of(Csv.of(List.of("编号", "甲", "乙", "丙", "丁"), rows.stream()));
        assertThat(read.faults()).isEmpty();
        assertThat(read.byId()).hasSize(500);
        rows.forEach(row -> {
            for (int i = 1; i < row.size(); i++) {
                assertThat(read.byId().get(row.get(0)).get(read.header().get(i)))
                        .isEqualTo(row.get(i));
            }
        });
    }

    private static String text(Random random) {
        String marks = "\"\",\n\r;；=+-@ \t余件6𠮷";
        int[] points = marks.codePoints().toArray();
        return random.ints(random.nextInt(6), 0, points.length)
                .collect(StringBuilder::new, (all, at) -> all.appendCodePoint(points[at]), StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "编号,名称\\r\\na,甲\\r\\n                    | no byte order mark",
                "MARK编号,名称\\r\\na,甲,乙\\r\\n             | row 1 has 3 cells, the header 2",
                "MARK编号,名称\\r\\na,甲\\r\\nb\\r\\n         | row 2 has 1 cells, the header 2",
                "MARK编号,名称\\r\\na,=1+1\\r\\n              | row 1 has a formula: =1+1"
            })
    void aPlantedFaultIsFound(String text, String fault) {
        String csv = text.strip().replace("MARK", "\uFEFF").replace("\\r\\n", "\r\n");
        assertThat(ReadTable.of(csv).faults()).containsExactly(fault);
    }
}
