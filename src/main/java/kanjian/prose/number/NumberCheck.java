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

    /** What the story and the catalogue excuse; for one reading of the story. */
    public Excuses excuses(Story story) {
        return new Excuses(story.entry(), catalogue);
    }

    /**
     * Reads the words of a story once: its text, its title, subtitle and summary, and the captions of its pictures.
     *
     * @param document its text
     * @param marks the links of the text
     * @param excuses of the story; those that nothing needed, neither here nor before, are reported
     */
    public Story.Coverage check(Story story, MarkdownDocument document, Marks marks, Excuses excuses) {
        Story.Coverage coverage = new BodyNumbers(story, document, marks, excuses, figures, problems)
                .coverage()
                .plus(new HeadNumbers(story, marks, excuses, problems).coverage());
        excuses.reportUnused(problems);
        marks.reportUnused(problems);
        return coverage;
    }
}
