package kanjian.page.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.model.Html;
import kanjian.text.amount.Piece;
import kanjian.text.quantity.Quantity;

/**
 * A figure (数字) as pages show it: never without its bound, unit, date, actor and source.
 *
 * @param id full id, such as {@code hanyin/matters-resolved}
 * @param address its own page
 * @param label at most 20 characters, stands under the number
 * @param name what is counted, in full
 * @param printed the value as the source prints it; empty when unknown
 * @param pieces the printed value in parts, in the order of the source
 * @param reading what the bound means, such as 原文未给确数，只知不少于600; empty for exact values
 * @param kind actual, target, forecast, rank, stated or unpublished, with its Chinese word
 * @param bound = &gt;= &gt; &lt;= &lt; ~ range vague, or empty for values in words
 * @param low lowest value in base unit, for drawing
 * @param high highest value in base unit, for drawing
 * @param unit base unit, such as 元, 件, %
 * @param reckoning a printed share or change worked out again, where records say from what
 * @param when period or as-of date: a {@link WhenView} or an {@link UnknownView}
 * @param whenLabel 时期 or 截至
 * @param noPeriod why the period is not known of a figure that is told by its day (截至)
 * @param values one for each part of the printed value, in its order; none for values in words
 * @param verified whether the program found every quote in the stored text of the source (已核对)
 */
public record FigureView(
        String id,
        String address,
        String label,
        String name,
        String printed,
        List<Piece> pieces,
        String reading,
        ChoiceView kind,
        String bound,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        String unit,
        Object when,
        String whenLabel,
        Optional<UnknownView> noPeriod,
        ActorView actor,
        Link place,
        String scope,
        Optional<Link> indicator,
        Optional<Link> partOf,
        Optional<Link> changeOf,
        Optional<Reckoned> reckoning,
        Optional<Link> campaign,
        SourceView source,
        List<String> quotes,
        List<Quantity> values,
        boolean verified,
        Optional<UnknownView> unknown,
        String differs,
        Html note,
        List<Link> topics,
        List<CorrectionView> corrections) {
    public FigureView {
        pieces = List.copyOf(pieces);
        quotes = List.copyOf(quotes);
        values = List.copyOf(values);
        topics = List.copyOf(topics);
        corrections = List.copyOf(corrections);
    }

    /**
     * A share or a change that this site worked out again (本站复算), or why it did not.
     *
     * @param formula such as 179÷216＝82.87%; empty when not worked out
     * @param result the share with one decimal; empty when not worked out
     * @param verdict 四舍五入一致, 截断, 轧差 or 不符; empty when the source prints no share
     * @param reason why it is not worked out (不计算); empty when it is
     * @param from the figures that it is worked out from
     */
    public record Reckoned(String formula, String result, String verdict, String reason, List<Link> from) {
        public Reckoned {
            from = List.copyOf(from);
        }

        public boolean isComputed() {
            return reason.isEmpty();
        }
    }

    public boolean isExact() {
        return !values.isEmpty() && values.stream().allMatch(Quantity::isExact);
    }

    public boolean isKnown() {
        return unknown.isEmpty();
    }

    /** Whether the time is the day up to which the figure holds, and not the period that it counts. */
    public boolean isToldByDay() {
        return whenLabel.equals("截至");
    }

    /** The period, or 截至 and the day. */
    public String told() {
        if (when instanceof WhenView known) {
            return isToldByDay() && !known.text().startsWith(whenLabel) ? whenLabel + known.text() : known.text();
        }
        return when instanceof UnknownView gap ? whenLabel + gap.word() : "";
    }

    /** One line that stands beside the figure where its note cannot: when, from where, with which bound. */
    public String tip() {
        return Stream.of(told(), source.line(), reading)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("；"));
    }
}
