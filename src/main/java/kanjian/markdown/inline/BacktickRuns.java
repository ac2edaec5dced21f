package kanjian.markdown.inline;

import java.util.HashMap;
import java.util.Map;

/** Where runs of backticks stand in a paragraph, so that a run without counterpart is known at once. */
final class BacktickRuns {
    private final CharSequence text;
    private final Map<Integer, Integer> lastOfLength = new HashMap<>();

    BacktickRuns(CharSequence text) {
        this.text = text;
        for (int start = next(0); start < text.length(); start = next(end(start))) {
            lastOfLength.put(end(start) - start, start);
        }
    }

    /** End of the run that begins at {@code start}. */
    int end(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    /** Beginning of the next run of just this length; -1 when there is none. */
    int closing(int from, int length) {
        if (lastOfLength.getOrDefault(length, -1) < from) {
            return InlineScan.NONE;
        }
        int start = next(from);
        while (end(start) - start != length) {
            start = next(end(start));
        }
        return start;
    }

    private int next(int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) != '`') {
            start++;
        }
        return start;
    }
}
