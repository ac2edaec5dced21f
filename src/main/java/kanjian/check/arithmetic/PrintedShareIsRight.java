package kanjian.check.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.model.Entry;
import kanjian.model.Site;
import kanjian.reckoning.Division;
import kanjian.reckoning.Reckoner;
import kanjian.reckoning.Reckoning;
import kanjian.text.amount.Amount;
import kanjian.text.quantity.Quantity;
import kanjian.text.quantity.Share;

/** A printed share or change is what its part and whole, or its level and base, give at the printed precision. */
final class PrintedShareIsRight implements ArithmeticRule {
    @Override
    public Stream<Finding> findings(Site site) {
        Reckoner reckoner = new Reckoner(site);
        return site.ofKind("figure").stream()
                .flatMap(figure -> reckoner.ofFigure(figure).stream()
                        .flatMap(reckoning -> reckoning instanceof Reckoning.Computed computed
                                ? judged(figure, computed).stream()
                                : outOfReach(figure, reckoner.division(figure)).stream()));
    }

    private static Optional<Finding> judged(Entry figure, Reckoning.Computed computed) {
        return computed.verdict()
                .flatMap(verdict -> switch (verdict) {
                    case ROUNDED -> Optional.<Code>empty();
                    case CUT -> Optional.of(Code.SHARE_CUT);
                    case BALANCED -> Optional.of(Code.SHARE_BALANCED);
                    case DIFFERENT -> Optional.of(Code.SHARE_DIFFERS);
                })
                .map(code ->
                        Finding.of(List.of(figure), code, figure.at(), Amounts.printed(figure), computed.formula()));
    }

    /** Where part or whole are not exact nothing is worked out, and yet some shares cannot be; a part above its whole is told elsewhere. */
    private static Optional<Finding> outOfReach(Entry figure, Optional<Division> division) {
        Optional<Quantity> part = division.filter(pair -> !pair.isChange())
                .flatMap(pair -> pair.part().single());
        Optional<Quantity> whole = division.flatMap(pair -> pair.whole().single());
        Optional<Share> share = Amounts.amount(figure).filter(Amount::isShare).flatMap(Amount::share);
        if (part.isEmpty()
                || whole.isEmpty()
                || share.isEmpty()
                || !part.get().isOfOneUnitWith(whole.get())
                || part.get().isSurelyMoreThan(whole.get())) {
            return Optional.empty();
        }
        return share.filter(printed -> printed.isOutOfReach(part.get(), whole.get()))
                .map(printed -> Finding.of(
                        List.of(figure),
                        Code.SHARE_OUT_OF_REACH,
                        figure.at(),
                        Amounts.printed(figure),
                        division.orElseThrow().part().printed(),
                        division.orElseThrow().whole().printed()));
    }
}
