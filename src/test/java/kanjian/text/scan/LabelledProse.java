package kanjian.text.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kanjian.text.date.Anchor;
import kanjian.text.quantity.Quantity;
import kanjian.text.scan.Finding.Figure;

/** Sentences whose figures a person has labelled, compared with what the scanner finds. */
final class LabelledProse {
    static final Anchor ANCHOR = Anchor.of(LocalDate.of(2023, 11, 6));

    private final List<Sentence> sentences = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> invented = new ArrayList<>();
    private int labels;

    /** A line of text with the labels below it. */
    record Sentence(String text, List<String> labels) {}

    static LabelledProse of(Path file) {
        var prose = new LabelledProse();
        try {
            Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .forEach(prose::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        prose.sentences.forEach(prose::compare);
        return prose;
    }

    private void take(String line) {
        if (line.startsWith("  ")) {
            sentences.get(sentences.size() - 1).labels().add(line.strip());
        } else {
            sentences.add(new Sentence(line, new ArrayList<>()));
        }
    }

    private void compare(Sentence sentence) {
        labels += sentence.labels().size();
        List<String> found = new ArrayList<>(FigureScanner.figures(sentence.text(), ANCHOR).stream()
                .map(LabelledProse::label)
                .toList());
        for (String label : sentence.labels()) {
            if (!found.remove(label)) {
                missed.add(label + "   in " + sentence.text());
            }
        }
        found.forEach(label -> invented.add(label + "   in " + sentence.text()));
    }

    private static String label(Figure figure) {
        Quantity first = figure.amount().first();
        String values = Stream.of(first.lowText(), first.highText())
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(".."));
        String change = figure.amount()
                .change()
                .map(told -> " | " + told.direction().name().toLowerCase(java.util.Locale.ROOT))
                .orElse("");
        return String.join(
                        " | ",
                        figure.words(),
                        first.bound().symbol(),
                        values.isEmpty() ? "-" : values,
                        first.unit().isEmpty() ? "-" : first.unit())
                + change;
    }

    int sentences() {
        return sentences.size();
    }

    int labels() {
        return labels;
    }

    List<String> missed() {
        return missed;
    }

    List<String> invented() {
        return invented;
    }

    /** Of the labelled figures, how many are found with the same words, value, bound, unit and direction. */
    double recall() {
        return 1 - (double) missed.size() / labels;
    }

    /** Of the figures found, how many are labelled so. */
    double precision() {
        int right = labels - missed.size();
        return (double) right / (right + invented.size());
    }

    String report() {
        return String.format(
                java.util.Locale.ROOT,
                "%d sentences, %d figures: recall %.1f %%, precision %.1f %%%nmissed:%n  %s%ninvented:%n  %s",
                sentences(),
                labels,
                recall() * 100,
                precision() * 100,
                String.join("\n  ", missed),
                String.join("\n  ", invented));
    }
}
