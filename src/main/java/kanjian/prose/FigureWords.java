package kanjian.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.markdown.document.MarkdownLink;
import kanjian.model.Entry;
import kanjian.model.Value;
import kanjian.text.amount.Agreement;
import kanjian.text.amount.Amount;
import kanjian.text.amount.AmountReader;

/** Holds the words of a figure's link against its record: both must say the same. */
final class FigureWords {
    private final Problems problems;

    FigureWords(Problems problems) {
        this.problems = problems;
    }

    void check(MarkdownLink link, Entry figure) {
        figure.value("value").ifPresent(value -> {
            if (value instanceof Value.Printed printed) {
                report(link, figure, printed.amount().printed(), agreement(link.text(), printed.amount()));
            } else if (value instanceof Value.Worded worded && !link.text().contains(worded.words())) {
                report(link, figure, worded.words(), Agreement.DIFFERENT);
            }
        });
    }

    private void report(MarkdownLink link, Entry figure, String printed, Agreement agreement) {
        if (agreement == Agreement.DIFFERENT) {
            problems.report(Code.FIGURE_TEXT_DIFFERS, link.at(), link.text(), printed, figure.at());
        } else if (agreement == Agreement.OTHER_WORDING && !link.text().contains(printed)) {
            problems.report(Code.FIGURE_WORDING_DIFFERS, link.at(), link.text(), printed);
        }
    }

    /** The best agreement of any amount in the text. */
    private static Agreement agreement(String text, Amount recorded) {
        return amounts(text).stream()
                .map(amount -> amount.agreesWith(recorded))
                .min(Agreement::compareTo)
                .orElse(Agreement.DIFFERENT);
    }

    /** Each amount as a whole, so that 1600余件 does not pass for 600余件; a text that is nothing else is read like a record's value. */
    private static List<Amount> amounts(String text) {
        AmountReader reader = new AmountReader(text);
        List<Amount> amounts = new ArrayList<>();
        Amount.read(text).ifPresent(amounts::add);
        int at = 0;
        while (at < text.length()) {
            Optional<AmountReader.Found> found = reader.at(at);
            found.map(AmountReader.Found::amount).ifPresent(amounts::add);
            at = Math.max(at + 1, found.map(AmountReader.Found::end).orElse(at));
        }
        return amounts;
    }
}
