package kanjian.check.arithmetic;

import java.util.List;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.model.Entry;
import kanjian.model.Site;
import kanjian.text.amount.Amount;

/** Fields that tell what a figure is the share, the change or the disjoint part of stand only where the value is one. */
final class RelationFits implements ArithmeticRule {
    @Override
    public Stream<Finding> findings(Site site) {
        return site.ofKind("figure").stream()
                .flatMap(figure ->
                        Stream.of(share(figure), base(figure), column(figure)).flatMap(found -> found));
    }

    private static Stream<Finding> share(Entry figure) {
        boolean number =
                Amounts.amount(figure).filter(amount -> !amount.isShare()).isPresent();
        return when(
                figure.value("share_of").isPresent() && number,
                figure,
                "占比",
                "数值“" + Amounts.printed(figure) + "”不是比例");
    }

    private static Stream<Finding> base(Entry figure) {
        return when(
                figure.value("base").isPresent() && figure.value("change_of").isEmpty(), figure, "基数", "没有写“增减对象”");
    }

    private static Stream<Finding> column(Entry figure) {
        boolean part =
                figure.value("part_of").isPresent() || figure.value("share_of").isPresent();
        boolean share = Amounts.amount(figure).filter(Amount::isShare).isPresent();
        return when(figure.value("column").isPresent() && !part && !share, figure, "分栏", "没有写“属于”，也不是比例");
    }

    private static Stream<Finding> when(boolean wrong, Entry figure, String field, String reason) {
        return wrong
                ? Stream.of(Finding.of(List.of(), Code.RELATION_UNFIT, figure.at(), field, reason))
                : Stream.empty();
    }
}
