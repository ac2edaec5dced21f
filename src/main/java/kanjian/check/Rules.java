package kanjian.check;

import java.time.LocalDate;
import java.util.List;
import kanjian.check.arithmetic.Arithmetic;
import kanjian.check.column.ColumnRules;
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
                ColumnRules::check,
                new PageTagsHaveValues(),
                new FooterIsComplete());
        rules.forEach(rule -> rule.check(site, problems));
    }

    /** How fresh the content is on a day (更新情况); a question of its own, since a site that is late must still be able to publish. */
    public static void checkFreshness(Site site, LocalDate day, Problems problems) {
        ColumnRules.checkFreshness(site, day, problems);
    }
}
