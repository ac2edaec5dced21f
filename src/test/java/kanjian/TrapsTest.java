package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.check.Rules;
import kanjian.content.ContentLoader;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Place;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Value;
import kanjian.reckoning.Reckoner;
import kanjian.reckoning.Reckoning;
import kanjian.schema.Schema;
import kanjian.schema.SchemaReader;
import kanjian.source.SourceTree;
import kanjian.text.Excerpt;
import kanjian.text.amount.Amount;
import kanjian.text.date.Anchor;
import kanjian.text.date.Period;
import kanjian.text.quantity.Bound;
import kanjian.text.quantity.Quantity;
import kanjian.text.quantity.ShareVerdict;
import kanjian.text.scan.FigureScanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is easily got wrong with the five articles, one method for each trap, over the content of this repository. */
class TrapsTest {
    private static final Schema SCHEMA = SchemaReader.read();
    private static final Site SITE = ContentLoader.load(
                    SourceTree.open(Path.of(""), "content", new Problems()), SCHEMA, story -> true, new Problems())
            .orElseThrow();
    private static final Reckoner RECKONER = new Reckoner(SITE);

    private static Entry figure(String id) {
        return SITE.entry(new RecordId("figure", id));
    }

    private static Amount amount(String id) {
        return amount(figure(id)).orElseThrow();
    }

    private static Optional<Amount> amount(Entry figure) {
        return figure.value("value")
                .filter(Value.Printed.class::isInstance)
                .map(value -> ((Value.Printed) value).amount());
    }

    private static Stream<Entry> figures() {
        return SITE.ofKind("figure").stream();
    }

    private static Stream<Amount> amounts() {
        return figures().flatMap(figure -> amount(figure).stream());
    }

    @Test
    void trap01MoneyOfTwoScalesIsComparedInYuanAndShownAsPrinted() {
        Amount rewards = amount("xiangtan-gaoxin/reward-money");
        Amount refunds = amount("xiangtan-gaoxin/tax-refund");
        assertThat(rewards.first().low().orElseThrow()).isEqualByComparingTo("24600000");
        assertThat(refunds.first().low().orElseThrow()).isEqualByComparingTo("580000000");
        assertThat(List.of(rewards.printed(), refunds.printed())).containsExactly("2460万元", "5.8亿元");
    }

    @Test
    void trap02EveryWordThatBoundsIsABound() {
        List<Amount> bounded = amounts()
                .filter(amount -> amount.printed().matches(".*(余|多|近|约|超过|突破|过了|不到|以内|至少).*"))
                .toList();
        assertThat(bounded)
                .hasSizeGreaterThan(20)
                .allMatch(amount -> amount.quantities().stream().noneMatch(Quantity::isExact));
    }

    @Test
    void trap03APhraseWithTwoFiguresKeepsBothWithTheirUnits() {
        assertThat(amount("xiangtan-gaoxin/allowance").quantities())
                .extracting(Quantity::unit)
                .containsExactly("户", "人次");
        assertThat(Stream.of("problem-batches", "firm-problems-assigned")
                        .map(id -> amount("xiangtan-gaoxin/" + id).printed()))
                .containsExactly("6批次", "256个");
        assertThat(Stream.of("water-villages", "water-works")
                        .map(id -> amount("xiangtan-xian/" + id).printed()))
                .containsExactly("103个村", "1023处");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345市长热线",
                "135工程",
                "5G科技产业园",
                "四敢",
                "三强一化",
                "“五个一”行动",
                "“六个一批”",
                "千百十",
                "百十亿",
                "两癌筛查",
                "四水同治",
                "四上企业",
                "百名干部联千企"
            })
    void trap04ANumberInANameIsNoFigure(String name) {
        assertThat(FigureScanner.figures(name, Anchor.unknown())).isEmpty();
    }

    @Test
    void trap05APrintedRateIsCheckedAndOneThatIsNotPrintedIsMarkedAsOurs() {
        assertThat(RECKONER.ofFigure(figure("xiangtan-gaoxin/problems-rate")))
                .map(Reckoning.Computed.class::cast)
                .hasValueSatisfying(rate -> {
                    assertThat(rate.formula()).isEqualTo("179÷216＝82.87%");
                    assertThat(rate.verdict()).contains(ShareVerdict.ROUNDED);
                });
        Reckoning own = RECKONER.ofLedger(SITE.entry(new RecordId("ledger", "xiangtan-gaoxin/firm-problems")));
        assertThat(own).isInstanceOfSatisfying(Reckoning.Computed.class, rate -> {
            assertThat(rate.result()).isEqualTo("73.8%");
            assertThat(rate.verdict()).isEmpty();
        });
        assertThat(Stream.of("heyi-local-share", "heyi-outside-share")
                        .map(id -> figure("hanyin/" + id).text("column")))
                .containsOnly(Optional.of("合益固废产品的销路"));
    }

    @Test
    void trap06TwoScopesOfOneIndicatorAreTwoFacts() {
        assertThat(amount("hanyin/chain-output-spoken").first().bound()).isEqualTo(Bound.MORE);
        assertThat(amount("hanyin/chain-output").printed()).isEqualTo("86.6亿元");
        Problems problems = new Problems();
        Rules.check(SITE, SCHEMA, problems);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void trap07APartIsNoShareUnlessTheSourceSaysSo() {
        assertThat(Stream.of(
                                "hengyang/projects-led",
                                "xiangtan-xian/xinlian-large-firms",
                                "xiangtan-gaoxin/livelihood-done")
                        .map(TrapsTest::figure))
                .allMatch(part -> part.reference("part_of").isPresent())
                .allMatch(part -> RECKONER.ofFigure(part).isEmpty());
        assertThat(Stream.of("part_of", "share_of", "change_of", "base", "column")
                        .flatMap(field -> Stream.of("xianfeng/projects-started", "xianfeng/projects-pushed")
                                .flatMap(id -> figure(id).value(field).stream())))
                .as("how the 61 and the 220 are related is not told")
                .isEmpty();
    }

    @Test
    void trap08AValueWithoutANumberStaysInItsWords() {
        Quantity most = amount("hengyang/problems-solved").first();
        assertThat(most.bound()).isEqualTo(Bound.VAGUE);
        assertThat(most.printed()).isEmpty();
        assertThat(figure("hengyang/vote-result").value("value")).containsInstanceOf(Value.Missing.class);
        assertThat(figure("xianfeng/projects-rank").value("value")).containsInstanceOf(Value.Worded.class);
        assertThat(amount("hengyang/units-present").first().bound()).isEqualTo(Bound.VAGUE);
    }

    @Test
    void trap09AYearThatIsNotPrintedStaysUnknownAndSortsLast() {
        List<Period> undated = figures()
                .filter(figure -> figure.references("source").stream()
                        .allMatch(source -> SITE.entry(source).period("date").isEmpty()))
                .flatMap(figure -> Stream.of("period", "as_of").flatMap(field -> figure.period(field).stream()))
                .toList();
        assertThat(undated).hasSizeGreaterThan(10);
        assertThat(undated.stream().filter(Period::isYearKnown).map(Period::edtf))
                .as("the one year that article B prints")
                .containsOnly("2020/..");
        List<Period> sorted = Stream.concat(
                        undated.stream(), Stream.of(Period.read("1999-01").orElseThrow()))
                .sorted(Period.NEWEST_FIRST)
                .toList();
        assertThat(sorted.get(sorted.size() - 1).isYearKnown()).isFalse();
    }

    @Test
    void trap10AFactTwiceInTheArticleIsOneRecordWithTwoQuotes() {
        assertThat(Stream.of("hengyang/units-appraised", "hanyin/station-deputies")
                        .map(TrapsTest::figure))
                .allMatch(figure -> figure.texts("quote").size() == 2);
        assertThat(amounts().filter(amount -> amount.printed().equals("24个"))).hasSize(1);
    }

    @Test
    void trap11ASentenceCutByACaptionIsQuotedInPieces() {
        assertThat(figure("xiangtan-xian/market-deputies").texts("quote")).hasSize(2);
        assertThat(amount("xiangtan-xian/market-deputies").printed()).isEqualTo("20多位");
    }

    @Test
    void trap12TheChromeOfAWebPageIsNoFact() {
        assertThat(amounts().map(Amount::printed)).noneMatch(printed -> printed.contains("2676"));
    }

    @Test
    void trap13AnExcerptOfAnEndlessParagraphIsShort() {
        String paragraph = "联络站把企业的难处一件一件记下来，".repeat(180);
        assertThat(Excerpt.of(paragraph).codePointCount(0, Excerpt.of(paragraph).length()))
                .isLessThanOrEqualTo(Excerpt.USUAL + 1);
    }

    @Test
    void trap14TheCountyOfAGarbledPageIsFoundByEachOfItsNames() {
        Place county = SITE.place("xianfeng").orElseThrow();
        assertThat(county.name()).isEqualTo("咸丰县");
        assertThat(county.entry().texts("aliases")).contains("鹹豐");
        assertThat(figures().flatMap(figure -> figure.texts("quote").stream()))
                .noneMatch(quote -> quote.matches(".*[\\p{IsHan}]\\([a-z]+\\).*"));
    }

    @Test
    void trap15WhereATextWasPublishedAndWhereItWasFoundAreTwoFields() {
        Entry source = SITE.entry(new RecordId("source", "xianfeng-rmw"));
        assertThat(source.text("publisher")).contains("新利平台");
        assertThat(source.text("original_publisher")).contains("人民网-湖北频道");
    }

    @Test
    void trap16AQuoteKeepsTheCommasOfItsSource() {
        assertThat(figures().flatMap(figure -> figure.texts("quote").stream()).filter(quote -> quote.contains(",")))
                .hasSizeGreaterThan(3);
        assertThat(amounts().map(Amount::printed)).noneMatch(printed -> printed.contains(","));
    }

    @Test
    void trap17TwoNamesThatMayBeOneHospitalAreNotMergedWithoutANote() {
        List<Entry> hospitals = SITE.ofKind("institution").stream()
                .filter(entry -> entry.text("name")
                        .filter(List.of("衡阳市中医院", "衡阳市中医医院")::contains)
                        .isPresent())
                .toList();
        assertThat(hospitals).hasSize(2).anyMatch(entry -> entry.value("note").isPresent());
    }

    @Test
    void trap18PlacesOfOneCityAreJoinedByIt() {
        Place city = SITE.place("xiangtan").orElseThrow();
        assertThat(Stream.of("xiangtan-xian", "paitou-xiang", "xiangtan-gaoxin")
                        .map(slug -> SITE.place(slug).orElseThrow()))
                .allMatch(place -> SITE.isWithin(place, city));
        assertThat(SITE.isWithin(SITE.place("hanyin").orElseThrow(), city)).isFalse();
    }
}
