package kanjian.text.scan;

import java.util.List;
import kanjian.text.Characters;
import kanjian.text.date.Anchor;

/** Reads a text once and finds every figure, word of time and number that is no figure (数字扫描). */
public final class FigureScanner {
    private FigureScanner() {}

    /**
     * The findings in the order of the text, none overlapping; pure.
     *
     * @param text plain text or a Markdown body; link targets, code and addresses are passed over
     * @param anchor what relative dates are counted from
     */
    public static List<Finding> scan(String text, Anchor anchor) {
        return new ScanWalk(new Characters(text), anchor).findings();
    }

    /** The figures only. */
    public static List<Finding.Figure> figures(String text, Anchor anchor) {
        return scan(text, anchor).stream()
                .filter(Finding.Figure.class::isInstance)
                .map(Finding.Figure.class::cast)
                .toList();
    }
}
