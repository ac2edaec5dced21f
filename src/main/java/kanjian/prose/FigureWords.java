package kanjian.prose;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.markdown.MarkdownLink;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.text.amount.Agreement;
import kanjian.text.amount.Amount;
import kanjian.text.date.Anchor;
import kanjian.text.scan.FigureScanner;
import kanjian.text.scan.Finding;

/** Holds the words of a figure's link against its record: value, bound and unit must be the same. */
final class FigureWords {
    private final Problems problems;

    FigureWords(Problems problems) {
        this.problems = problems;
    }

    void check(MarkdownLink link, Entry figure) {
        Optional<Value> value = figure.value("value");
        if (value.isPresent() && value.get() instanceof Value.Printed printed) {
            check(link, figure, printed.amount());
        } else if (value.isPresent()
                && value.get() instanceof Value.Worded worded
                && !link.text().contains(worded.words())) {
            differs(link, figure, worded.words());
        }
    }

    private void check(MarkdownLink link, Entry figure, Amount recorded) {
        Agreement best = told(link.text())
                .map(amount -> amount.agreesWith(recorded))
                .min(Comparator.naturalOrder())
                .orElse(Agreement.DIFFERENT);
        if (best == Agreement.DIFFERENT) {
            differs(link, figure, recorded.printed());
        } else if (best == Agreement.OTHER_WORDING) {
            problems.report(Code.FIGURE_WORDING_DIFFERS, link.at(), link.text(), recorded.printed());
        }
    }

    /** The amounts of a link: the whole of it where it is one, and those that stand among other words. */
    private static Stream<Amount> told(String text) {
        return Stream.concat(
                Amount.read(text).stream(),
                FigureScanner.figures(text, Anchor.unknown()).stream().map(Finding.Figure::amount));
    }

    private void differs(MarkdownLink link, Entry figure, String recorded) {
        problems.report(Code.FIGURE_TEXT_DIFFERS, link.at(), link.text(), recorded, figure.at());
    }
}
