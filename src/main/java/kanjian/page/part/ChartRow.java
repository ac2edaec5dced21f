package kanjian.page.part;

import java.util.Optional;
import kanjian.page.value.FigureView;
import kanjian.page.value.UnknownView;

/**
 * One figure of a chart, or why there is none.
 *
 * @param stage of an issue list: the field {@code collected}, {@code assigned} or {@code resolved}; empty in other charts
 * @param detail what it does not share with the other rows: scope, date
 * @param anchor the id of its mention; empty when an earlier row has it
 * @param target the address of its note
 */
public record ChartRow(
        String stage,
        String label,
        String detail,
        Optional<FigureView> figure,
        Optional<UnknownView> gap,
        String anchor,
        String target) {}
