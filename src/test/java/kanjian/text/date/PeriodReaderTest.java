package kanjian.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kanjian.text.Characters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {
    private static final Anchor PUBLISHED = Anchor.of(LocalDate.of(2023, 11, 6));

    @ParameterizedTest
    @CsvSource({
        "今年1月至9月, 2023-01/2023-09",
        "今年1—9月, 2023-01/2023-09",
        "1-9月份, 2023-01/2023-09",
        "去年10月, 2022-10",
        "今年上半年, 2023-01/2023-06",
        "上半年, 2023-01/2023-06",
        "去年下半年, 2022-07/2022-12",
        "第一季度, 2023-01/2023-03",
        "今年一季度, 2023-01/2023-03",
        "第四季度, 2023-10/2023-12",
        "前三季度, 2023-01/2023-09",
        "前三个季度, 2023-01/2023-09",
        "前10个月, 2023-01/2023-10",
        "截至9月底, ../2023-09-30",
        "截至2022年底, ../2022-12-31",
        "截至2023年10月31日, ../2023-10-31",
        "截止10月20日, ../2023-10-20",
        "截至目前, ../2023-11-06",
        "今年以来, 2023-01-01/2023-11-06",
        "年初以来, 2023-01-01/2023-11-06",
        "2022年以来, 2022-01-01/2023-11-06",
        "今年3月以来, 2023-03-01/2023-11-06",
        "2020年开始, 2020/..",
        "2月27日, 2023-02-27",
        "11月6日, 2023-11-06",
        "11月16日, 2022-11-16",
        "12月, 2022-12",
        "今年11月16日, 2023-11-16",
        "2023年11月6日, 2023-11-06",
        "二〇二三年十一月六日, 2023-11-06",
        "2023-11-06, 2023-11-06",
        "十月二十日至二十五日, 2023-10-20/2023-10-25",
        "10月28日至11月2日, 2023-10-28/2023-11-02",
        "2021年至2023年, 2021/2023",
        "2022年, 2022",
        "去年, 2022",
        "前年, 2021",
        "明年6月, 2024-06",
        "2023年1月底, 2023-01",
        "4月初, 2023-04",
        "上个月, 2023-10",
        "昨日, 2023-11-05",
        "三年来, 2020/..",
        "近5年来, 2018/..",
        "近三年, 2020/..",
        "2021—2023年, 2021/2023",
        "近年来, ../2023-11-06",
    })
    void resolvesAgainstTheDayOfPublication(String words, String edtf) {
        assertThat(PeriodReader.read(words, PUBLISHED).map(Period::edtf)).contains(edtf);
    }

    @Test
    void theSameYearIsThatOfTheLastDateWithAYear() {
        Anchor after = PUBLISHED.after(Period.read("2022-04-28").orElseThrow());

        assertThat(PeriodReader.read("同年7月", after).map(Period::edtf)).contains("2022-07");
        assertThat(PeriodReader.read("同年10月至11月", after).map(Period::edtf)).contains("2022-10/2022-11");
        assertThat(PeriodReader.read("同年7月", PUBLISHED).map(Period::edtf)).contains("XXXX-07");
    }

    @ParameterizedTest
    @CsvSource({
        "今年1月至9月, XXXX-01/XXXX-09",
        "去年10月, XXXX-10",
        "2月27日, XXXX-02-27",
        "截至9月底, ../XXXX-09-30",
        "2022年以来, 2022/..",
        "2022年4月28日, 2022-04-28",
    })
    void withoutADayOfPublicationTheYearStaysUnknown(String words, String edtf) {
        assertThat(PeriodReader.read(words, Anchor.unknown()).map(Period::edtf)).contains(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"近日", "前不久", "日前", "目前"})
    void wordsThatNameNoDayAreStillWordsOfTime(String words) {
        Optional<PeriodReader.Found> found = new PeriodReader(new Characters(words)).at(0, PUBLISHED);

        assertThat(found.map(PeriodReader.Found::end)).contains(words.length());
        assertThat(found.flatMap(PeriodReader.Found::period)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"今年", "去年", "截至目前", "今年以来"})
    void withoutADayOfPublicationWordsWithoutAMonthNameNoPeriod(String words) {
        PeriodReader.Found found =
                new PeriodReader(new Characters(words)).at(0, Anchor.unknown()).orElseThrow();

        assertThat(found.period().filter(Period::isYearKnown)).isEmpty();
        assertThat(found.relative()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3个月", "三年", "13月", "2月30日", "9次", "年产", "12345", "月底", "第三", "2023", "前三"})
    void otherWordsAreNoPeriod(String words) {
        assertThat(PeriodReader.read(words, PUBLISHED)).isEmpty();
    }
}
