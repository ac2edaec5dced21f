package kanjian.prose.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.markdown.document.MarkdownDocument;
import kanjian.markdown.document.MarkdownDocument.ItemList;
import kanjian.text.amount.Amount;
import kanjian.text.amount.AmountReader;
import kanjian.text.quantity.Quantity;
import kanjian.text.scan.Finding;

/** Whether a sentence that says N and opens a list lists N (DOMAIN.md: text says N items and lists M). */
final class ListCounts {
    private static final BigDecimal FEWEST = BigDecimal.valueOf(2);
    private static final BigDecimal MOST = BigDecimal.valueOf(20);
    private static final String SENTENCE_ENDS = "。！？；!?;\n";

    /** Words that promise only some of what is counted. */
    private static final List<String> SOME_OF_THEM = List.of("其中", "例如", "比如", "包括", "部分", "有的", "等");

    private final MarkdownDocument document;
    private final String text;
    private final Problems problems;

    ListCounts(MarkdownDocument document, Problems problems) {
        this.document = document;
        this.text = document.plain();
        this.problems = problems;
    }

    /** @param findings in the order of the text */
    void check(List<Finding> findings) {
        for (ItemList list : document.lists()) {
            int colon = list.start() - 2;
            if (colon > 0 && (text.charAt(colon) == '：' || text.charAt(colon) == ':')) {
                count(findings, sentenceStart(colon), colon).ifPresent(figure -> compare(figure, list));
            }
        }
    }

    private int sentenceStart(int colon) {
        int start = colon;
        while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** The only count of the sentence; with a second one nobody knows which of them is listed. */
    private Optional<Finding.Figure> count(List<Finding> findings, int start, int end) {
        List<Finding.Figure> figures = findings.stream()
                .filter(one -> one.at().offset() >= start && one.at().offset() < end)
                .filter(Finding.Figure.class::isInstance)
                .map(Finding.Figure.class::cast)
                .toList();
        String sentence = text.substring(start, end);
        boolean isWhole = figures.size() == 1 && SOME_OF_THEM.stream().noneMatch(sentence::contains);
        return figures.stream()
                .filter(figure -> isWhole && isSmallCount(figure.amount()))
                .findFirst();
    }

    private static boolean isSmallCount(Amount amount) {
        Quantity count = amount.first();
        boolean counts = amount.quantities().size() == 1
                && amount.change().isEmpty()
                && count.isExact()
                && !count.isShare()
                && !count.unit().equals("元")
                && !AmountReader.isTime(count.unit());
        return counts && count.printed().filter(ListCounts::isSmall).isPresent();
    }

    private static boolean isSmall(BigDecimal value) {
        return value.scale() == 0 && value.compareTo(FEWEST) >= 0 && value.compareTo(MOST) <= 0;
    }

    private void compare(Finding.Figure figure, ItemList list) {
        int said = figure.amount().first().printed().orElseThrow().intValue();
        if (said != list.items()) {
            problems.report(
                    Code.LIST_COUNT_DIFFERS,
                    document.places().at(figure.at().offset()),
                    figure.words(),
                    list.items(),
                    document.places().at(list.start()));
        }
    }
}
