package kanjian.cli.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kanjian.text.Json;
import kanjian.text.amount.Amount;
import kanjian.text.amount.Change;
import kanjian.text.date.PartialDate;
import kanjian.text.date.Period;
import kanjian.text.quantity.Quantity;
import kanjian.text.scan.Finding;

/**
 * The findings for programs: one array of objects with the same keys each. Decimals are texts, what is missing is null. Each
 * value of a compound has its own {@code bound}; that of the whole is null where they differ.
 */
public final class FindingsJson {
    private static final Optional<Object> NULL = Optional.empty();

    private FindingsJson() {}

    public static String of(List<Finding> findings) {
        return Json.of(findings.stream().map(FindingsJson::object).toList());
    }

    private static Map<String, Object> object(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("text", finding.words());
        object.put("line", finding.at().line());
        object.put("column", finding.at().column());
        object.putAll(finding instanceof Finding.Figure figure ? counted(figure.amount()) : notCounted());
        object.put("period", period(finding).map(FindingsJson::span));
        object.put("figure", finding instanceof Finding.Figure);
        object.put("reason", Reading.whyNot(finding));
        return object;
    }

    private static Map<String, Object> counted(Amount amount) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(
                "values", amount.quantities().stream().map(FindingsJson::value).toList());
        List<String> bounds = amount.quantities().stream()
                .map(quantity -> quantity.bound().symbol())
                .distinct()
                .toList();
        members.put("bound", bounds.size() == 1 ? bounds.get(0) : NULL);
        members.put("share", amount.isShare());
        members.put("change", amount.change().isPresent());
        members.put(
                "direction",
                amount.change().map(change -> change.direction().name().toLowerCase(Locale.ROOT)));
        members.put("base", amount.change().map(Change::base).filter(base -> !base.isEmpty()));
        return members;
    }

    private static Map<String, Object> notCounted() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("values", List.of());
        members.put("bound", NULL);
        members.put("share", false);
        members.put("change", false);
        members.put("direction", NULL);
        members.put("base", NULL);
        return members;
    }

    private static Map<String, Object> value(Quantity quantity) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("low", quantity.lowText());
        value.put("high", quantity.highText());
        value.put("unit", Optional.of(quantity.unit()).filter(unit -> !unit.isEmpty()));
        value.put("bound", quantity.bound().symbol());
        return value;
    }

    private static Optional<Period> period(Finding finding) {
        if (finding instanceof Finding.Figure figure) {
            return figure.period();
        }
        return finding instanceof Finding.Time time ? time.period() : Optional.empty();
    }

    private static Map<String, Object> span(Period period) {
        Map<String, Object> span = new LinkedHashMap<>();
        span.put("start", period.start().map(PartialDate::edtf));
        span.put("end", period.end().map(PartialDate::edtf));
        return span;
    }
}
