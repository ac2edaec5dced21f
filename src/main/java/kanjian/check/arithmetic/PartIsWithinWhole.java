package kanjian.check.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Value;

/**
 * A part (其中) is not more than its whole, in any reading. Several parts are not summed here: they may overlap; see
 * {@link ColumnIsWithinWhole}.
 */
final class PartIsWithinWhole implements ArithmeticRule {
    @Override
    public Stream<Finding> findings(Site site) {
        return site.ofKind("figure").stream()
                .flatMap(figure -> Stream.concat(
                        check(figure, Amounts.figure(site, figure.reference("part_of")), figure), share(site, figure)));
    }

    private static Stream<Finding> share(Site site, Entry share) {
        return share.groups("share_of").stream()
                .flatMap(group -> Amounts.figure(site, target(group, "part")).stream()
                        .flatMap(part -> check(part, Amounts.figure(site, target(group, "whole")), share)));
    }

    private static Optional<RecordId> target(Value.Group group, String field) {
        return Optional.ofNullable(group.fields().get(field))
                .filter(Value.Reference.class::isInstance)
                .map(value -> ((Value.Reference) value).target());
    }

    private static Stream<Finding> check(Entry part, Optional<Entry> whole, Entry told) {
        return whole.stream()
                .filter(total -> Amounts.isSurelyMore(part, total))
                .map(total -> Finding.of(
                        List.of(part, total, told),
                        Code.PART_EXCEEDS_WHOLE,
                        told.at(),
                        Amounts.printed(part),
                        Amounts.printed(total),
                        total.at()));
    }
}
