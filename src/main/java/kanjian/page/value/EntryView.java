package kanjian.page.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kanjian.model.Html;

/**
 * A record as pages show it.
 *
 * @param kind the record kind, such as {@code station}
 * @param id full id, such as {@code hanyin/xincailiao-zhan}
 * @param address where it is shown: its own page, or its anchor on the place's page
 * @param anchor its id on the place's page, such as {@code station-xincailiao-zhan}
 * @param place the place that it belongs to
 * @param reckoning the rate of a ledger, worked out or refused; empty for other kinds
 * @param f every field of the kind's schema by its English name. Text is a String, prose an {@link Html}, a date a
 *     {@link WhenView}, a choice a {@link ChoiceView}, a figure a {@link FigureView}, another reference a {@link Link}, an
 *     actor an {@link ActorView}, a group a Map of the same make, a list a List of these. A field that the record leaves out is
 *     an empty String, List or Map ({@code is empty}); a value that is not known is an {@link UnknownView} ({@code is unknown})
 */
public record EntryView(
        String kind,
        String kindText,
        String id,
        String title,
        String address,
        String anchor,
        Link place,
        List<SourceView> sources,
        List<String> quotes,
        Html note,
        List<Link> topics,
        Optional<FigureView.Reckoned> reckoning,
        Map<String, Object> f) {
    public EntryView {
        sources = List.copyOf(sources);
        quotes = List.copyOf(quotes);
        topics = List.copyOf(topics);
        f = Map.copyOf(f);
    }
}
