package kanjian.cli.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kanjian.source.FrontMatter;
import kanjian.source.SourceFile;
import kanjian.text.amount.Amount;
import kanjian.text.date.Anchor;
import kanjian.text.date.PartialDate;
import kanjian.text.scan.FigureScanner;
import kanjian.text.scan.Finding;
import kanjian.text.scan.Place;

/**
 * A text that has been searched for figures.
 *
 * @param findings in the order of the file; lines and columns are those of the file, offsets those of the text behind the head
 * @param date the day that 今年 and 去年 are counted from: the one asked for, else that of the front matter
 */
public record ReadText(List<Finding> findings, Optional<LocalDate> date) {
    private static final Comparator<Finding> IN_ORDER =
            Comparator.comparing(finding -> finding.at().offset());

    public ReadText {
        findings = List.copyOf(findings);
    }

    /**
     * Reads a text; the front matter of a story is passed over.
     *
     * @param asked the day that relative dates are counted from, where the user gave one
     */
    public static ReadText of(SourceFile file, Optional<LocalDate> asked) {
        Optional<FrontMatter> story = StoryHead.of(file);
        String body = story.map(FrontMatter::body).orElse(file.text());
        int above = story.map(FrontMatter::bodyLine).orElse(1) - 1;
        Optional<LocalDate> date = asked.or(() -> story.flatMap(StoryHead::date));
        Anchor anchor = date.map(Anchor::of).orElse(Anchor.unknown());
        List<Finding> findings = new ArrayList<>(FigureScanner.scan(body, anchor));
        findings.addAll(bareAmounts(body, findings));
        return new ReadText(
                findings.stream()
                        .sorted(IN_ORDER)
                        .map(finding -> lower(finding, above))
                        .toList(),
                date);
    }

    /** Reads a day in EDTF, such as {@code 2023-11-06}; empty for a month, a year and days that do not exist. */
    public static Optional<LocalDate> day(String edtf) {
        return PartialDate.read(edtf)
                .filter(date -> date.isYearKnown() && date.day().isPresent())
                .map(PartialDate::firstDay);
    }

    /** A line that holds an amount and nothing else is read as the value of a record is: 十二 alone counts. */
    private static List<Finding> bareAmounts(String body, List<Finding> found) {
        Set<Integer> taken = found.stream().map(finding -> finding.at().line()).collect(Collectors.toSet());
        List<Finding> bare = new ArrayList<>();
        int start = 0;
        int number = 1;
        for (String line : body.split("\n", -1)) {
            String words = line.strip();
            if (!words.isEmpty() && !taken.contains(number)) {
                int indent = line.indexOf(words);
                Place at = new Place(start + indent, number, 1 + line.codePointCount(0, indent));
                Amount.read(words)
                        .ifPresent(amount -> bare.add(new Finding.Figure(at, words, amount, Optional.empty())));
            }
            start += line.length() + 1;
            number++;
        }
        return bare;
    }

    private static Finding lower(Finding finding, int lines) {
        Place at = new Place(
                finding.at().offset(), finding.at().line() + lines, finding.at().column());
        if (finding instanceof Finding.Figure figure) {
            return new Finding.Figure(at, figure.words(), figure.amount(), figure.period());
        }
        if (finding instanceof Finding.Time time) {
            return new Finding.Time(at, time.words(), time.period(), time.relative());
        }
        return new Finding.Name(at, finding.words(), ((Finding.Name) finding).reason());
    }
}
