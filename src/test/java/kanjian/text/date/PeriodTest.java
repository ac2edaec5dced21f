package kanjian.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2023-11-06, 2023年11月6日, 2023-11-06",
                "2023-11, 2023年11月, 2023-11",
                "2023, 2023年, 2023",
                "XXXX-10-20, 10月20日（年份待核）, 10-20",
                "XXXX-02-29, 2月29日（年份待核）, 02-29",
                "XXXX-02, 2月（年份待核）, -",
                "2023-01/2023-09, 2023年1月至9月, -",
                "2022-12/2023-02, 2022年12月至2023年2月, -",
                "2023-03-01/2023-03-15, 2023年3月1日至15日, -",
                "2021/2023, 2021年至2023年, -",
                "XXXX-10/XXXX-11, 10月至11月（年份待核）, -",
                "../2023-09-30, 截至2023年9月30日, 2023-09-30",
                "2022-01/.., 2022年1月以来, -",
            })
    void speaksChineseAndHtml(String edtf, String chinese, String datetime) {
        Period period = Period.read(edtf).orElseThrow();

        assertThat(period.chinese()).isEqualTo(chinese);
        assertThat(period.datetime().orElse(null)).isEqualTo(datetime);
        assertThat(period.edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30",
                "XXXX-02-30",
                "2023-13",
                "2023-00",
                "2023-1",
                "23-01-01",
                "XXXX",
                "2023-11-06T20:10",
                "",
                "../..",
                "/",
                "2023-09/2023-01",
                "2023/",
                "-",
                "２０２３",
            })
    void impossibleDatesAndOtherShapesAreRefused(String edtf) {
        assertThat(Period.read(edtf)).isEmpty();
    }

    @Test
    void newestComesFirstAndUnknownYearsLast() {
        assertThat(Stream.of("2022", "XXXX-12-31", "2023-11", "2023-01/..", "../2023-09-30", "2023-11-06")
                        .map(edtf -> Period.read(edtf).orElseThrow())
                        .sorted(Period.NEWEST_FIRST)
                        .map(Period::edtf))
                .containsExactly("2023-11", "2023-11-06", "../2023-09-30", "2023-01/..", "2022", "XXXX-12-31");
    }

    @Test
    void oldestComesFirstByNatureAndUnknownYearsLast() {
        assertThat(Stream.of("XXXX-01-01", "2023-11-06", "2022", "2023-11-05")
                        .map(edtf -> Period.read(edtf).orElseThrow())
                        .sorted()
                        .map(Period::edtf))
                .containsExactly("2022", "2023-11-05", "2023-11-06", "XXXX-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-09, true",
        "2023-01/2023-06, 2023-06-30, true",
        "2023-01/2023-06, 2023-07, false",
        "../2023-09-30, 2022, true",
        "2023-10/.., ../2023-09-30, false",
        "XXXX-09, 2023-09, false",
    })
    void periodsOverlapWhenTheyShareADay(String one, String other, boolean overlap) {
        Period first = Period.read(one).orElseThrow();
        Period second = Period.read(other).orElseThrow();

        assertThat(first.overlaps(second)).isEqualTo(overlap);
        assertThat(second.overlaps(first)).isEqualTo(overlap);
    }
}
