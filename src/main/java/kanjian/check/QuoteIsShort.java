package kanjian.check;

import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.Site;
import kanjian.quote.Quote;

/** A quote is a locator of about 30 characters, not a copy of the source. */
final class QuoteIsShort implements Rule {
    private static final int LONGEST = 36;

    @Override
    public void check(Site site, Problems problems) {
        Quote.of(site).forEach(quote -> check(quote, problems));
    }

    private static void check(Quote quote, Problems problems) {
        int length = quote.text().codePointCount(0, quote.text().length());
        if (length > LONGEST) {
            problems.report(Code.QUOTE_LONG, quote.at(), length);
        }
    }
}
