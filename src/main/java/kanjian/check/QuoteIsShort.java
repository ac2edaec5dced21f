package kanjian.check;

import java.util.Map;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Site;
import kanjian.model.Value;

/** A quote is a locator of about 30 characters, not a copy of the source. */
final class QuoteIsShort implements Rule {
    private static final int LONGEST = 36;

    @Override
    public void check(Site site, Problems problems) {
        site.entries().stream().flatMap(entry -> quotes(entry.fields())).forEach(quote -> check(quote, problems));
    }

    private static void check(Value.Text quote, Problems problems) {
        int length = quote.text().codePointCount(0, quote.text().length());
        if (length > LONGEST) {
            problems.report(Code.QUOTE_LONG, quote.at(), length);
        }
    }

    private static Stream<Value.Text> quotes(Map<String, Value> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> single(field.getValue())
                        .flatMap(value -> value instanceof Value.Group group
                                ? quotes(group.fields())
                                : texts(field.getKey(), value)));
    }

    private static Stream<Value> single(Value value) {
        return value instanceof Value.Items items ? items.values().stream() : Stream.of(value);
    }

    private static Stream<Value.Text> texts(String field, Value value) {
        return field.equals("quote") && value instanceof Value.Text text ? Stream.of(text) : Stream.empty();
    }
}
