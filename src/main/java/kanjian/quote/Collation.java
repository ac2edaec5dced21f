package kanjian.quote;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.source.SourceTree;

/** Holds every quote of a site against the text of its source (核对). */
public final class Collation {
    private final StoredTexts texts;
    private final Problems problems;
    private final Set<RecordId> doubtful = new HashSet<>();

    private Collation(StoredTexts texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /**
     * Reports each quote that a stored text does not hold. Where no text is stored nothing can be said.
     *
     * @return the records that quote, and all of whose quotes were found
     */
    public static Set<RecordId> of(Site site, SourceTree tree, Problems problems) {
        Collation collation = new Collation(new StoredTexts(site, tree, problems), problems);
        Map<List<RecordId>, List<Quote>> bySources = Quote.of(site)
                .collect(Collectors.groupingBy(
                        Quote::sources,
                        () -> new TreeMap<>(Comparator.comparing(List::toString)),
                        Collectors.toList()));
        bySources.forEach(collation::collate);
        Set<RecordId> verified = Quote.of(site).map(Quote::record).collect(Collectors.toCollection(HashSet::new));
        verified.removeAll(collation.doubtful);
        return verified;
    }

    /** One text is in memory at a time, with all that is quoted from it. */
    private void collate(List<RecordId> sources, List<Quote> quotes) {
        SourceText text = new SourceText(texts.read(sources));
        boolean isComplete = texts.haveAll(sources) && !sources.isEmpty();
        quotes.stream().filter(quote -> !text.holds(quote.text())).forEach(quote -> {
            doubtful.add(quote.record());
            if (isComplete) {
                report(quote, text);
            }
        });
    }

    private void report(Quote quote, SourceText text) {
        String cure = text.nearest(quote.text())
                .map(passage -> "原文里最接近的是“" + passage + "”，照原文改")
                .orElse("原文里没有相近的话；看看来源写对没有，是不是自己的概括");
        String sources = quote.sources().stream().map(RecordId::path).collect(Collectors.joining("、"));
        problems.report(Code.QUOTE_NOT_FOUND, quote.at(), quote.text(), sources, cure);
    }
}
