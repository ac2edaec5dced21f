package kanjian.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.page.Chrome;
import kanjian.page.machine.DataFile;
import kanjian.page.value.CorrectionView;
import kanjian.page.value.FigureView;
import kanjian.page.value.Link;
import kanjian.text.Json;
import kanjian.text.amount.Amount;
import kanjian.text.date.PartialDate;
import kanjian.text.date.Period;
import kanjian.text.quantity.Quantity;
import kanjian.view.Views;
import kanjian.view.words.Citations;

/** One JSON file for each figure: all that its page tells. */
public final class FigureFiles {
    private final Views views;
    private final Chrome site;

    public FigureFiles(Views views, Chrome site) {
        this.views = views;
        this.site = site;
    }

    /** The address of a figure's file. */
    public static String address(FigureView figure) {
        return figure.address() + "data.json";
    }

    /**
     * @param usedBy every page that shows the figure
     * @param citation of the figure's page
     */
    public DataFile file(Entry entry, List<Link> usedBy, String citation) {
        FigureView figure = views.figures().view(entry.id());
        Entry source = views.site().entry(entry.reference("source").orElseThrow());
        Map<String, Object> object = JsonObject.of("id", figure.id(), "name", figure.name());
        object.putAll(value(figure, entry));
        object.putAll(circumstances(figure, entry));
        object.putAll(evidence(figure, source));
        object.put("used_by", usedBy.stream().map(this::absolute).toList());
        object.put(
                "corrections",
                figure.corrections().stream().map(FigureFiles::correction).toList());
        object.put("licence", site.licence());
        object.put("citation", citation);
        object.put("source_citation", Citations.of(source));
        return new DataFile(address(figure).substring(1), Json.of(object));
    }

    private static Map<String, Object> circumstances(FigureView figure, Entry entry) {
        Map<String, Object> object = JsonObject.of("kind", figure.kind().value());
        when(entry, "period").ifPresent(when -> object.put("period", when));
        when(entry, "as_of").ifPresent(when -> object.put("as_of", when));
        object.put(
                "place",
                JsonObject.of("id", entry.place().path(), "name", figure.place().title()));
        object.put(
                "actor",
                JsonObject.of(
                        "class", figure.actor().type(), "name", figure.actor().text()));
        object.put("scope", figure.scope());
        return object;
    }

    private static Map<String, Object> evidence(FigureView figure, Entry source) {
        return JsonObject.of("source", source(source), "quotes", figure.quotes(), "verified", figure.verified());
    }

    /** The value as printed, and what it says, under the names that the table of all figures has. */
    private static Map<String, Object> value(FigureView figure, Entry entry) {
        Map<String, Object> value = FigureTable.value(entry, figure);
        value.put("values", figure.values().stream().map(FigureFiles::quantity).toList());
        entry.value("value")
                .filter(Value.Printed.class::isInstance)
                .map(printed -> ((Value.Printed) printed).amount())
                .ifPresent(amount -> value.putAll(nature(amount)));
        entry.unknown("value").ifPresent(unknown -> value.put("unknown", Unknowns.value(unknown)));
        return value;
    }

    private static Map<String, Object> quantity(Quantity quantity) {
        return JsonObject.of(
                "low",
                quantity.lowText().orElse(""),
                "high",
                quantity.highText().orElse(""),
                "unit",
                quantity.unit());
    }

    private static Map<String, Object> nature(Amount amount) {
        Map<String, Object> nature = JsonObject.of("share", amount.isShare());
        amount.change()
                .ifPresent(change -> nature.put(
                        "change",
                        JsonObject.of(
                                "direction",
                                change.direction().name().toLowerCase(Locale.ROOT),
                                "base",
                                change.base())));
        return nature;
    }

    private static Optional<Map<String, Object>> when(Entry entry, String field) {
        return entry.period(field)
                .map(FigureFiles::period)
                .or(() -> entry.unknown(field).map(Unknowns::value));
    }

    /** An open end has no date. */
    private static Map<String, Object> period(Period period) {
        Map<String, Object> when = new LinkedHashMap<>();
        period.start().map(PartialDate::edtf).ifPresent(start -> when.put("start", start));
        period.end().map(PartialDate::edtf).ifPresent(end -> when.put("end", end));
        when.put("edtf", period.edtf());
        return when;
    }

    private static Map<String, Object> source(Entry source) {
        Map<String, Object> object = JsonObject.of("id", source.id().path());
        for (String field : List.of("title", "publisher", "original_publisher")) {
            source.text(field).ifPresent(text -> object.put(field, text));
            source.unknown(field).ifPresent(unknown -> object.put(field, Unknowns.value(unknown)));
        }
        when(source, "date").ifPresent(date -> object.put("date", date));
        return object;
    }

    private static Map<String, Object> correction(CorrectionView correction) {
        return JsonObject.of(
                "date", correction.date().edtf(),
                "old", correction.old(),
                "new", correction.now(),
                "reason", correction.reason());
    }

    private String absolute(Link link) {
        return site.baseUrl() + link.address().substring(1);
    }
}
