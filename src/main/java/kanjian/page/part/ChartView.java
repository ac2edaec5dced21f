package kanjian.page.part;

import java.util.List;
import java.util.Optional;
import kanjian.model.Html;
import kanjian.page.value.EntryView;

/**
 * A chart (图).
 *
 * @param key unique on the page
 * @param form bars, units, ledger, share, steps, trend or small
 * @param subtitle unit, scope and date, as far as all its figures share them
 * @param rows in the order in which they are drawn
 * @param steps those of the record, if it draws them
 * @param record the record that it draws, if it draws one
 */
public record ChartView(
        String key,
        String form,
        Html title,
        String subtitle,
        List<ChartRow> rows,
        Optional<ChartRow> whole,
        List<?> steps,
        Optional<EntryView> record) {}
