package kanjian.check;

import java.util.List;
import kanjian.check.arithmetic.Arithmetic;
import kanjian.diag.Problems;
import kanjian.model.Site;
import kanjian.schema.Schema;

/** All rules of the site. */
public final class Rules {
    private Rules() {}

    public static void check(Site site, Schema schema, Problems problems) {
        List<Rule> rules = List.of(
                new RecordHasSource(schema),
                new AddressIsOnce(schema),
                new LinkedStoryIsPublished(),
                new FigureHasName(),
                new FigureHasPeriod(),
                new FigureHasQuote(),
                new FigureIsReadable(),
                new ItemsFitTheirCount(),
                new QuoteIsShort(),
                new StationDayIsOne(),
                Arithmetic::check,
                new PageTagsHaveValues(),
                new FooterIsComplete());
        rules.forEach(rule -> rule.check(site, problems));
    }
}
