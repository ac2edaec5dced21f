package kanjian.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what a text has word for word from another one: the runs that are longer than may be. */
public final class SharedRuns {
    private final int length;
    private final Set<String> windows = new HashSet<>();

    /** @param longest how many characters may be shared at a stretch */
    public SharedRuns(String original, int longest) {
        length = longest + 1;
        for (int start = 0; start + length <= original.length(); start++) {
            windows.add(original.substring(start, start + length));
        }
    }

    /** The longest runs that a text shares with the original, in the order of the text. */
    public List<String> in(String text) {
        List<String> runs = new ArrayList<>();
        int begun = -1;
        for (int start = 0; start + length <= text.length() + 1; start++) {
            boolean shared = start + length <= text.length() && windows.contains(text.substring(start, start + length));
            if (shared && begun < 0) {
                begun = start;
            } else if (!shared && begun >= 0) {
                runs.add(text.substring(begun, start + length - 1));
                begun = -1;
            }
        }
        return runs;
    }
}
