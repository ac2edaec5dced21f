package kanjian.text.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kanjian.text.amount.Amount;
import kanjian.text.date.Anchor;
import kanjian.text.date.Period;
import kanjian.text.scan.Finding.Figure;
import kanjian.text.scan.Finding.Name;
import kanjian.text.scan.Finding.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureScannerTest {
    private static final Anchor PUBLISHED = Anchor.of(LocalDate.of(2023, 11, 6));

    private static List<Finding> scan(String text) {
        return FigureScanner.scan(text, PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第五届博览会 | 第五届 | ORDINAL",
                "连续第3年入选 | 第3年 | ORDINAL",
                "市十五届人大九次会议 | 十五届 | ORDINAL",
                "作为1号议案办理 | 1号 | NUMBERED_NAME",
                "拨打12345热线 | 12345 | SERVICE_NUMBER",
                "12345市民热线 | 12345 | SERVICE_NUMBER",
                "5G产业园 | 5G | CODE",
                "G107国道 | G107 | CODE",
                "PM2.5浓度 | PM2.5 | CODE",
                "电话0731-55551234 | 0731-55551234 | CODE",
                "135工程奖补 | 135 | NO_UNIT",
                "落实“五个一”行动 | “五个一” | QUOTED_NAME",
                "六个一批任务 | 六个 | SET_PHRASE",
                "实行1户1策 | 1户 | SET_PHRASE",
                "一户一策 | 一户 | INDEFINITE",
                "出台《优化环境30条举措》 | 《优化环境30条举措》 | TITLE",
                "上午9:30开会 | 9:30 | CLOCK",
                "三产比为19.3:44.2:36.5 | 19.3:44.2:36.5 | RATIO",
                "一家三级医院 | 三级 | GRADE",
                "千方百计 | 千方百计 | SET_PHRASE",
                "百名干部联千企 | 百名 | ROUND_NAME",
                "五年前 | 五年 | POINT_IN_TIME",
                "园区二期工程 | 二期 | ORDINAL",
                "每两周召开 | 两周 | RECURRENCE",
            })
    void tellsNamesFromFigures(String text, String words, Reason reason) {
        assertThat(scan(text)).noneMatch(Figure.class::isInstance);
        assertThat(scan(text).stream()
                        .filter(Name.class::isInstance)
                        .map(Name.class::cast)
                        .filter(name -> name.words().equals(words))
                        .map(Name::reason))
                .containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一是突出重点，二是注重实效。",
                "两手抓、两手都要硬",
                "四敢精神、三强一化",
                "各县（市、区）人大",
                "附近的村民",
                "通过了方案",
                "[看这里](story:2023-hanyin)",
                "见`item-12`和<https://example.cn/2023/1.html>",
                "浏览量：3051",
            })
    void findsNoFigureWhereNothingIsCounted(String text) {
        assertThat(FigureScanner.figures(text, PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"投入86亿09元", "约千亿亿元", "数千亿亿余", "十亿０９"})
    void numeralsThatCannotBeReadAreNoFault(String text) {
        assertThat(FigureScanner.scan(text, PUBLISHED))
                .allSatisfy(finding -> assertThat(text.substring(finding.at().offset(), finding.end()))
                        .isEqualTo(finding.words()));
    }

    @Test
    void placesCountLinesAndCodePoints() {
        List<Figure> figures = FigureScanner.figures("𬱖山镇\n新建𬱖站12个、𬱖点3处。\r\n\n改造40余户", PUBLISHED);

        assertThat(figures.stream()
                        .map(figure -> figure.words() + "@" + figure.at().line() + ":"
                                + figure.at().column()))
                .containsExactly("12个@2:5", "3处@2:11", "40余户@4:3");
    }

    @Test
    void findingsStandInTheOrderOfTheTextAndAreItsWords() {
        String text = "今年1月至9月，共完成产值235亿元，同比增长34.5%；《条例》第三条、12345热线、440户692人(次)。";
        int end = 0;
        for (Finding finding : scan(text)) {
            assertThat(finding.at().offset()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(finding.at().offset(), finding.end())).isEqualTo(finding.words());
            end = finding.end();
        }
        assertThat(end).isPositive();
    }

    @Test
    void aFigureSpeaksOfTheLastPeriodOfItsSentence() {
        List<Figure> figures = FigureScanner.figures("截至9月底，总产值86.6亿元，用工4544人。另有3家。", PUBLISHED);

        assertThat(figures.stream()
                        .map(figure -> figure.period().map(Period::edtf).orElse("-")))
                .containsExactly("../2023-09-30", "../2023-09-30", "-");
    }

    @Test
    void theSameYearFollowsTheLastDateOfTheText() {
        String times = scan("去年4月28日签约。同年7月开工，2月27日投产。").stream()
                .filter(Time.class::isInstance)
                .map(Time.class::cast)
                .map(time -> time.period().map(Period::edtf).orElse("-"))
                .collect(Collectors.joining(" "));

        assertThat(times).isEqualTo("2022-04-28 2022-07 2023-02-27");
    }

    @Test
    void whatTheScannerFindsReadsTheSameAsAValue() {
        String text = "新增40余个，产值近4000万元，增长12%，占比百分之三十，10—15个，数百户，三四十人，两年半，7亿余元。";

        assertThat(FigureScanner.figures(text, PUBLISHED))
                .hasSize(9)
                .allSatisfy(figure -> assertThat(Amount.read(figure.words())).contains(figure.amount()));
    }

    @Test
    void aLongTextWithoutStopsTakesTimeInProportion() {
        String hard = "一二三四五六七八九十百千万".repeat(4_000) + "《“".repeat(4_000) + "至少".repeat(8_000);

        assertThat(scan(hard)).isNotNull();
    }
}
