package kanjian.prose;

import java.util.Optional;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.markdown.MarkdownLink;
import kanjian.model.Entry;
import kanjian.model.Value;

/** Holds the words of a figure's link against its record: they must contain the value as the record has it. */
final class FigureWords {
    private final Problems problems;

    FigureWords(Problems problems) {
        this.problems = problems;
    }

    void check(MarkdownLink link, Entry figure) {
        Optional<String> printed = printed(figure);
        if (printed.isPresent() && !link.text().contains(printed.get())) {
            problems.report(Code.FIGURE_TEXT_DIFFERS, link.at(), link.text(), printed.get(), figure.at());
        }
    }

    private static Optional<String> printed(Entry figure) {
        return figure.value("value").flatMap(value -> {
            if (value instanceof Value.Printed printed) {
                return Optional.of(printed.amount().printed());
            }
            return value instanceof Value.Worded worded ? Optional.of(worded.words()) : Optional.empty();
        });
    }
}
