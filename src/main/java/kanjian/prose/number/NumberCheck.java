package kanjian.prose.number;

import java.util.List;
import kanjian.diag.Problems;
import kanjian.markdown.document.MarkdownDocument;
import kanjian.model.Site;
import kanjian.model.Story;

/** Decides for each number of a story whether it is bound to a record, excused with a reason, or neither, which is reported. */
public final class NumberCheck {
    private final List<String> catalogue;
    private final FigureIndex figures;
    private final Problems problems;

    public NumberCheck(Site site, Problems problems) {
        this.catalogue = site.ofKind("word").stream()
                .flatMap(word -> word.text("text").stream())
                .toList();
        this.figures = new FigureIndex(site);
        this.problems = problems;
    }

    /**
     * Reads the words of a story once: its text, its title, subtitle and summary, and the captions of its pictures.
     *
     * @param document its text
     * @param marks the links of the text
     */
    public Story.Coverage check(Story story, MarkdownDocument document, Marks marks) {
        Excuses excuses = new Excuses(story.entry(), catalogue);
        Story.Coverage coverage = new BodyNumbers(story, document, marks, excuses, figures, problems)
                .coverage()
                .plus(new HeadNumbers(story, marks, excuses, problems).coverage());
        excuses.reportUnused(problems);
        marks.reportUnused(problems);
        return coverage;
    }
}
