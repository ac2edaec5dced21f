package kanjian.check;

import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Site;
import kanjian.model.Value;

/** A quote is a locator of about 30 characters, not a copy of the source. */
final class QuoteIsShort implements Rule {
    private static final int LONGEST = 36;

    @Override
    public void check(Site site, Problems problems) {
        site.entries()
                .forEach(entry -> quotes(entry)
                        .map(quote -> quote.codePointCount(0, quote.length()))
                        .filter(length -> length > LONGEST)
                        .forEach(length -> problems.report(Code.QUOTE_LONG, entry.at(), length)));
    }

    private static Stream<String> quotes(Entry entry) {
        Stream<String> inner = entry.fields().values().stream().flatMap(value -> inGroups(entry, value));
        return Stream.concat(entry.texts("quote").stream(), inner);
    }

    private static Stream<String> inGroups(Entry entry, Value value) {
        if (value instanceof Value.Items items) {
            return items.values().stream().flatMap(item -> inGroups(entry, item));
        }
        return value instanceof Value.Group group
                ? quotes(new Entry(entry.id(), entry.at(), group.fields()))
                : Stream.empty();
    }
}
