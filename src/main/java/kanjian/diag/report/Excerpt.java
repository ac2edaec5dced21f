package kanjian.diag.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A source line as a report shows it, with a caret under one character.
 *
 * @param text the line, cut around the caret when it is long
 * @param caret blanks and a caret; empty when no column is known
 */
record Excerpt(String text, String caret) {
    private static final int MAX_CELLS = 100;
    private static final String CUT = "…";

    /** @param column in characters from 1; 0 for the line as a whole */
    static Excerpt of(String line, int column) {
        List<String> shown = new ArrayList<>();
        int[] before = {0};
        line.codePoints().forEach(character -> {
            shown.add(Cells.shown(character, before[0]));
            before[0] = character;
        });
        int target = Math.min(Math.max(column - 1, 0), shown.size());
        int from = start(shown, target);
        int to = end(shown, from);
        String text = (from > 0 ? CUT : "") + String.join("", shown.subList(from, to)) + (to < shown.size() ? CUT : "");
        String caret = (from > 0 ? " " : "") + Cells.under(String.join("", shown.subList(from, target))) + "^";
        return new Excerpt(text.stripTrailing(), column == 0 ? "" : caret);
    }

    /** The first character shown: half of the room lies before the caret, unless all fits. */
    private static int start(List<String> shown, int target) {
        if (Cells.width(String.join("", shown)) <= MAX_CELLS) {
            return 0;
        }
        int from = target;
        int cells = 0;
        while (from > 0 && cells < MAX_CELLS / 2) {
            from--;
            cells += Cells.width(shown.get(from));
        }
        return cells < MAX_CELLS / 2 ? 0 : from;
    }

    private static int end(List<String> shown, int from) {
        int to = from;
        int cells = 0;
        while (to < shown.size() && cells < MAX_CELLS) {
            cells += Cells.width(shown.get(to));
            to++;
        }
        return to;
    }
}
