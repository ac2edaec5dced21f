package kanjian.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.diag.Location;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Unknown;
import kanjian.model.Value;
import kanjian.text.amount.Amount;
import kanjian.text.quantity.ShareVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckonerTest {
    private static final Location AT = Location.of("a.yaml", 1, 1);
    private static final Value UNPUBLISHED = new Value.Missing(new Unknown(Unknown.Word.UNPUBLISHED, "报道没有写"));

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "179个, 216个, 179÷216＝82.87%",
        "189个, 256个, 189÷256＝73.83%",
        "11名, 12位, 11÷12＝91.67%",
        "2460万元, 5.8亿元, 2460÷58000＝4.24%",
        "3亿元, 5.8亿元, 3÷5.8＝51.72%",
        "600余件, 1000件, 办结数“600余件”不是确数",
        "6件, 近40件, 收集数“近40件”不是确数",
        "6件, 27项, 单位不同（件、项）",
        "20人, 30人次, 单位不同（人、人次）",
        "大部分, 58个, 办结数“大部分”不是确数",
        "6件, 0件, 收集数是零",
        "440户692人(次), 500户, 办结数“440户692人(次)”不止一个数",
    })
    void aLedgersRateIsWorkedOutFromTwoExactNumbersOfOneUnitOrTheReasonTold(String part, String whole, String said) {
        Site site = site(
                figure("part", part),
                figure("whole", whole),
                ledger(Map.of("resolved", to("part"), "collected", to("whole"))));
        assertThat(said(new Reckoner(site).ofLedger(ledger(site)))).isEqualTo(said);
    }

    @Test
    void theRateIsOfTheAssignedWhereTheCollectedAreNotPublished() {
        Site site = site(
                figure("part", "3个"),
                figure("whole", "4个"),
                ledger(Map.of("resolved", to("part"), "collected", UNPUBLISHED, "assigned", to("whole"))));
        assertThat(said(new Reckoner(site).ofLedger(ledger(site)))).isEqualTo("3÷4＝75.00%");
    }

    @Test
    void whatIsNotKnownIsNamed() {
        Site site = site(figure("part", "3个"), ledger(Map.of("resolved", to("part"), "collected", UNPUBLISHED)));
        assertThat(said(new Reckoner(site).ofLedger(ledger(site)))).isEqualTo("收集数未公布");
        Site same = site(figure("part", "3个"), ledger(Map.of("resolved", to("part"), "collected", to("part"))));
        assertThat(said(new Reckoner(same).ofLedger(ledger(same)))).isEqualTo("办结数和收集数是同一个数字");
        Site none = site(ledger(Map.of()));
        assertThat(said(new Reckoner(none).ofLedger(ledger(none)))).isEqualTo("收集数没有写");
    }

    @Test
    void aTargetIsNotDividedBy() {
        Entry target =
                entry("figure", "whole", Map.of("value", value("27个"), "kind", new Value.Choice("target", "目标")));
        Site site =
                site(figure("part", "6个"), target, ledger(Map.of("resolved", to("part"), "collected", to("whole"))));
        assertThat(said(new Reckoner(site).ofLedger(ledger(site)))).isEqualTo("收集数“27个”不是实际做成的数");
    }

    @Test
    void theRateThatALedgerPrintsIsCheckedAgainstThatLedger() {
        Entry rate = figure("rate", "82.9%");
        Site site = site(
                rate,
                figure("part", "179个"),
                figure("whole", "216个"),
                ledger(Map.of("resolved", to("part"), "collected", to("whole"), "rate", to("rate"))));
        assertThat(verdict(site, rate)).contains(ShareVerdict.ROUNDED);
        assertThat(new Reckoner(site).ofFigure(site.entry(new RecordId("figure", "p/part"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({
        "增长17.5%, 200吨, 235吨, ROUNDED",
        "下降17.5%, 200吨, 235吨, DIFFERENT",
        "下降17.5%, 200吨, 165吨, ROUNDED",
        "17.5%, 200吨, 165吨, ROUNDED",
        "增长18%, 200吨, 235吨, ROUNDED",
        "增长17%, 200吨, 235吨, CUT",
        "增长两倍, 20吨, 60吨, ROUNDED",
        "增长两倍, 20吨, 40吨, DIFFERENT",
        "增长到两倍, 20吨, 40吨, ROUNDED",
        "翻一番, 20吨, 40吨, ROUNDED",
        "下降一半, 20吨, 10吨, ROUNDED",
        "提高3.2个百分点, 72.8%, 76%, ROUNDED",
        "提高3个百分点, 72.8%, 76%, ROUNDED",
        "提高2个百分点, 72.8%, 76%, DIFFERENT",
        "下降3.2个百分点, 72.8%, 76%, DIFFERENT",
    })
    void aChangeIsCheckedAgainstItsBaseWithItsSignApart(
            String printed, String base, String level, ShareVerdict verdict) {
        Entry change = entry(
                "figure",
                "change",
                Map.of("value", value(printed), "kind", actual(), "change_of", to("level"), "base", to("base")));
        Site site = site(change, figure("level", level), figure("base", base));
        assertThat(verdict(site, change)).contains(verdict);
    }

    @Test
    void theLastDigitMayBeOffWhereTheColumnSumsToAHundred() {
        Entry most = share("most", "33.4%", "a");
        Site full = site(
                most, share("b", "33.3%", "a"), share("c", "33.3%", "a"), figure("a", "100口"), figure("whole", "300口"));
        assertThat(verdict(full, most)).contains(ShareVerdict.BALANCED);
        Site open = site(most, share("b", "33.3%", "a"), figure("a", "100口"), figure("whole", "300口"));
        assertThat(verdict(open, most)).contains(ShareVerdict.DIFFERENT);
    }

    private static Entry share(String id, String printed, String part) {
        Value of = new Value.Group(Map.of("part", to(part), "whole", to("whole")));
        return entry("figure", id, Map.of("value", value(printed), "kind", actual(), "share_of", of));
    }

    private static Optional<ShareVerdict> verdict(Site site, Entry figure) {
        return new Reckoner(site)
                .ofFigure(figure)
                .map(Reckoning.Computed.class::cast)
                .flatMap(Reckoning.Computed::verdict);
    }

    private static String said(Reckoning reckoning) {
        return reckoning instanceof Reckoning.Computed computed
                ? computed.formula()
                : ((Reckoning.Refused) reckoning).reason();
    }

    private static Entry figure(String id, String printed) {
        return entry("figure", id, Map.of("value", value(printed), "kind", actual()));
    }

    private static Value actual() {
        return new Value.Choice("actual", "实际");
    }

    private static Value value(String printed) {
        return new Value.Printed(Amount.read(printed).orElseThrow());
    }

    private static Value to(String id) {
        return new Value.Reference(new RecordId("figure", "p/" + id), AT);
    }

    private static Entry ledger(Map<String, Value> fields) {
        return entry("ledger", "list", fields);
    }

    private static Entry ledger(Site site) {
        return site.entry(new RecordId("ledger", "p/list"));
    }

    private static Entry entry(String kind, String id, Map<String, Value> fields) {
        return new Entry(new RecordId(kind, "p/" + id), AT, fields);
    }

    private static Site site(Entry... entries) {
        return Site.of(
                new Entry(new RecordId("site", "site"), AT, Map.of()),
                Stream.of(entries).collect(Collectors.toList()),
                List.of(),
                List.of(),
                List.of(),
                new Site.Withheld(Set.of(), Set.of(), Set.of()));
    }
}
