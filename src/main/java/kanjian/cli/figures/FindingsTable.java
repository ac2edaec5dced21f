package kanjian.cli.figures;

import java.util.List;
import java.util.stream.Collectors;
import kanjian.text.CharacterWidth;
import kanjian.text.scan.Finding;

/** The findings for clerks: one line each, with place, words and reading in columns. */
public final class FindingsTable {
    private static final int WIDEST = 28;

    private FindingsTable() {}

    /** Ends with a line end unless nothing was found. */
    public static String of(List<Finding> findings) {
        int places = width(findings.stream().map(FindingsTable::place).toList());
        int words = width(findings.stream().map(Finding::words).toList());
        return findings.stream()
                .map(finding -> padded(place(finding), places) + padded(finding.words(), words) + Reading.of(finding))
                .collect(Collectors.joining("\n", "", findings.isEmpty() ? "" : "\n"));
    }

    private static String place(Finding finding) {
        return finding.at().line() + ":" + finding.at().column();
    }

    private static int width(List<String> texts) {
        int widest = texts.stream().mapToInt(CharacterWidth::of).max().orElse(0);
        return Math.min(widest, WIDEST);
    }

    /** A text wider than its column pushes only its own line aside. */
    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - CharacterWidth.of(text)) + 2);
    }
}
