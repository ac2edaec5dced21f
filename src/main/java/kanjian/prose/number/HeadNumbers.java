package kanjian.prose.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.model.Entry;
import kanjian.model.Story;
import kanjian.model.Value;
import kanjian.prose.number.Tally.Verdict;
import kanjian.text.amount.Agreement;
import kanjian.text.amount.Amount;
import kanjian.text.scan.FigureScanner;
import kanjian.text.scan.Finding;

/** The numbers in the front matter of one story that readers see: they cannot be links, so the text must bind the same number. */
final class HeadNumbers {
    private static final List<String> FIELDS = List.of("title", "subtitle", "summary");

    private final Entry story;
    private final Excuses excuses;
    private final TimeWords time;
    private final Problems problems;
    private final List<Amount> bound;
    private final Tally tally = new Tally();

    HeadNumbers(Story story, Marks marks, Excuses excuses, Problems problems) {
        this.story = story.entry();
        this.excuses = excuses;
        this.problems = problems;
        this.time = new TimeWords(story, problems);
        this.bound = new ArrayList<>();
        marks.figures().map(FigureIndex::amount).flatMap(Optional::stream).forEach(bound::add);
    }

    Story.Coverage coverage() {
        Stream.concat(
                        FIELDS.stream().flatMap(field -> story.value(field).stream()),
                        story.groups("images").stream()
                                .flatMap(image ->
                                        Optional.ofNullable(image.fields().get("caption")).stream()))
                .filter(Value.Text.class::isInstance)
                .forEach(value -> check((Value.Text) value));
        return tally.coverage();
    }

    private void check(Value.Text words) {
        for (Finding finding : FigureScanner.scan(words.text(), time.anchor())) {
            boolean excused = excuses.cover(words.text(), finding.at().offset(), finding.end());
            if (finding instanceof Finding.Figure figure) {
                tally.add(excused ? Verdict.EXCUSED : verdict(figure, words.at()));
            } else if (finding instanceof Finding.Time found) {
                time.check(found, words.at());
            }
        }
    }

    private Verdict verdict(Finding.Figure figure, Location at) {
        if (bound.stream().anyMatch(amount -> figure.amount().agreesWith(amount) != Agreement.DIFFERENT)) {
            return Verdict.BOUND;
        }
        String cure = "正文里要有链接写着同一个数；不是统计数字的，在 excused 里写 {text: " + figure.words() + ", reason: 理由}";
        problems.report(Code.NUMBER_UNBOUND, at, figure.words(), cure);
        return Verdict.UNBOUND;
    }
}
