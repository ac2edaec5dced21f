package kanjian.prose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.markdown.document.MarkdownLink;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.text.amount.Agreement;
import kanjian.text.amount.Amount;
import kanjian.text.date.Anchor;
import kanjian.text.scan.FigureScanner;
import kanjian.text.scan.Finding;

/** Holds the words of a figure's link against its record: value, bound and unit must be the same, and the figure not withdrawn. */
final class FigureWords {
    private final Problems problems;

    FigureWords(Problems problems) {
        this.problems = problems;
    }

    void check(MarkdownLink link, Entry figure) {
        if (figure.isWithdrawn()) {
            problems.report(Code.WITHDRAWN_IN_USE, link.at(), figure.id().path());
            return;
        }
        Optional<Value> value = figure.value("value");
        if (value.isPresent() && value.get() instanceof Value.Printed printed) {
            check(link, figure, printed.amount());
        } else if (value.isPresent() && value.get() instanceof Value.Worded worded) {
            check(link, figure, worded.words());
        }
    }

    private void check(MarkdownLink link, Entry figure, String recorded) {
        if (!link.text().contains(recorded)) {
            differs(link, figure, recorded);
            return;
        }
        FigureScanner.figures(link.text().replace(recorded, ""), Anchor.unknown())
                .forEach(other -> stranger(link, figure, other.words(), recorded));
    }

    private void check(MarkdownLink link, Entry figure, Amount recorded) {
        Optional<Agreement> whole =
                Amount.read(link.text()).map(recorded::agreesWith).filter(it -> it != Agreement.DIFFERENT);
        List<Finding.Figure> told = FigureScanner.figures(link.text(), Anchor.unknown());
        Agreement best = whole.or(() -> told.stream()
                        .map(one -> one.amount().agreesWith(recorded))
                        .min(Comparator.naturalOrder()))
                .orElse(Agreement.DIFFERENT);
        if (best == Agreement.DIFFERENT) {
            differs(link, figure, recorded.printed());
            return;
        }
        if (best == Agreement.OTHER_WORDING) {
            problems.report(Code.FIGURE_WORDING_DIFFERS, link.at(), link.text(), recorded.printed());
        }
        told.stream()
                .filter(one -> whole.isEmpty() && one.amount().agreesWith(recorded) == Agreement.DIFFERENT)
                .forEach(other -> stranger(link, figure, other.words(), recorded.printed()));
    }

    private void stranger(MarkdownLink link, Entry figure, String words, String recorded) {
        problems.report(Code.FIGURE_LINK_HOLDS_OTHER, link.at(), words, recorded, figure.at());
    }

    private void differs(MarkdownLink link, Entry figure, String recorded) {
        problems.report(Code.FIGURE_TEXT_DIFFERS, link.at(), link.text(), recorded, figure.at());
    }
}
