package kanjian.prose.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.markdown.document.MarkdownDocument;
import kanjian.model.Story;
import kanjian.prose.number.Tally.Verdict;
import kanjian.text.amount.Agreement;
import kanjian.text.amount.Amount;
import kanjian.text.scan.FigureScanner;
import kanjian.text.scan.Finding;

/** The numbers in the text of one story. */
final class BodyNumbers {
    /** A link that Markdown could not read stands in the text as it was written. */
    private static final Pattern BROKEN_LINK =
            Pattern.compile("\\[([^\\[\\]\\n]*)](\\((?:figure|excused)[^)\\n]*\\)?)");

    private final Story story;
    private final MarkdownDocument document;
    private final Marks marks;
    private final Excuses excuses;
    private final FigureIndex figures;
    private final Problems problems;
    private final Tally tally = new Tally();

    BodyNumbers(
            Story story,
            MarkdownDocument document,
            Marks marks,
            Excuses excuses,
            FigureIndex figures,
            Problems problems) {
        this.story = story;
        this.document = document;
        this.marks = marks;
        this.excuses = excuses;
        this.figures = figures;
        this.problems = problems;
    }

    Story.Coverage coverage() {
        markBrokenLinks();
        TimeWords time = new TimeWords(story, problems);
        List<Finding> findings = FigureScanner.scan(document.plain(), time.anchor());
        for (Finding finding : findings) {
            if (finding instanceof Finding.Figure figure) {
                tally.add(verdict(figure));
            } else if (finding instanceof Finding.Time words) {
                time.check(words, at(words));
            } else {
                isExcused(finding);
                excuses.meet(finding.words());
            }
        }
        new ListCounts(document, problems).check(findings);
        return tally.coverage();
    }

    private Location at(Finding finding) {
        return document.places().at(finding.at().offset());
    }

    private Verdict verdict(Finding.Figure figure) {
        List<Marks.Mark> touching = marks.touching(figure.at().offset(), figure.end());
        if (touching.stream().anyMatch(Marks.Faulty.class::isInstance)) {
            return Verdict.UNBOUND;
        }
        List<Marks.Held> held = touching.stream()
                .filter(Marks.Held.class::isInstance)
                .map(Marks.Held.class::cast)
                .toList();
        if (held.size() == 1 && isCutBy(held.get(0), figure)) {
            reportCut(figure, held.get(0));
            return Verdict.UNBOUND;
        }
        if (!held.isEmpty()) {
            return Verdict.BOUND;
        }
        if (isExcused(figure)) {
            return Verdict.EXCUSED;
        }
        problems.report(Code.NUMBER_UNBOUND, at(figure), figure.words(), cure(figure));
        return Verdict.UNBOUND;
    }

    /** 近[4000万元](…): what stands outside the link makes another number of it. */
    private static boolean isCutBy(Marks.Held mark, Finding.Figure figure) {
        Optional<Amount> recorded = FigureIndex.amount(mark.figure());
        return !mark.contains(figure.at().offset(), figure.end())
                && recorded.isPresent()
                && figure.amount().agreesWith(recorded.get()) == Agreement.DIFFERENT;
    }

    private void reportCut(Finding.Figure figure, Marks.Held mark) {
        problems.report(
                Code.NUMBER_CUT_BY_LINK,
                at(figure),
                figure.words(),
                mark.link().text(),
                FigureIndex.amount(mark.figure()).map(Amount::printed).orElse(""),
                mark.figure().at());
    }

    private boolean isExcused(Finding finding) {
        int start = finding.at().offset();
        boolean here = marks.excuses(start, finding.end());
        return excuses.cover(document.plain(), start, finding.end()) || here;
    }

    private String cure(Finding.Figure figure) {
        List<String> meant = figures.meant(figure.amount(), story);
        String excuse = "不是统计数字的，写成 [" + figure.words() + "](excused:理由)";
        if (meant.isEmpty()) {
            return "记进 metrics.yaml，再写成 [" + figure.words() + "](figure:编号)；" + excuse;
        }
        String links = meant.stream()
                .map(id -> "[" + figure.words() + "](figure:" + id + ")")
                .collect(Collectors.joining(" 或 "));
        return "写成 " + links + "；" + excuse;
    }

    private void markBrokenLinks() {
        Matcher broken = BROKEN_LINK.matcher(document.plain());
        while (broken.find()) {
            marks.lose(broken.start(1), broken.end(1));
            problems.report(Code.LINK_UNREAD, document.places().at(broken.start(2)), broken.group(2));
        }
    }
}
