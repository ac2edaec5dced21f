package kanjian.check.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.model.Entry;
import kanjian.model.Site;
import kanjian.text.date.PartialDate;
import kanjian.text.date.Period;

/**
 * Where the source has no date, 今年 is no year: a year that a figure states stands in its quote, or a note tells how it is known.
 */
final class YearIsPrinted implements ArithmeticRule {
    private static final String HAN_DIGITS = "零一二三四五六七八九";

    @Override
    public Stream<Finding> findings(Site site) {
        return site.ofKind("figure").stream()
                .filter(figure -> figure.value("note").isEmpty() && isUndated(site, figure))
                .flatMap(figure -> Stream.of("period", "as_of")
                        .flatMap(field -> figure.period(field).stream())
                        .flatMap(YearIsPrinted::years)
                        .distinct()
                        .filter(year -> !isPrinted(year, figure))
                        .map(year -> Finding.of(List.of(), Code.YEAR_NOT_PRINTED, figure.at(), year)));
    }

    private static boolean isUndated(Site site, Entry figure) {
        List<Entry> sources = figure.references("source").stream()
                .flatMap(source -> site.find(source).stream())
                .toList();
        return !sources.isEmpty()
                && sources.stream()
                        .allMatch(source -> source.period("date")
                                .filter(Period::isYearKnown)
                                .isEmpty());
    }

    private static Stream<String> years(Period time) {
        return Stream.of(time.start(), time.end())
                .flatMap(Optional::stream)
                .filter(PartialDate::isYearKnown)
                .map(date -> date.edtf().substring(0, 4));
    }

    private static boolean isPrinted(String year, Entry figure) {
        return figure.texts("quote").stream().map(YearIsPrinted::arabic).anyMatch(quote -> quote.contains(year));
    }

    /** With Arabic digits for Han and full-width ones: 二〇二三年 is 2023年. */
    private static String arabic(String text) {
        StringBuilder plain = new StringBuilder();
        text.replace('〇', '零').replace('○', '零').chars().forEach(c -> {
            int han = HAN_DIGITS.indexOf(c);
            boolean wide = c >= '０' && c <= '９';
            plain.append((char) (han >= 0 ? '0' + han : wide ? c - '０' + '0' : c));
        });
        return plain.toString();
    }
}
