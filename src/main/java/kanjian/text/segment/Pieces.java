package kanjian.text.segment;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a line while it is read from its front: marks and single characters lean on a word beside them. */
final class Pieces {
    /** Characters that belong to what stands before them. */
    private static final String BACK = "的了着过们地得吗呢吧者里上下中内外前后时等";

    private final List<String> whole = new ArrayList<>();

    /** What waits for the next word. */
    private String leading = "";

    /** Whether a mark ends the last piece, so that nothing leans on it. */
    private boolean closed;

    void add(String word) {
        whole.add(leading + word);
        leading = "";
        closed = false;
    }

    /** Opening marks, and characters that belong to what follows. */
    void lead(String text) {
        leading += text;
    }

    /** Marks that no line may begin with. */
    void close(String marks) {
        if (!leading.isEmpty() && !whole.isEmpty() && Character.isIdeographic(leading.codePointAt(0)) && !closed) {
            append(takeLeading());
        }
        lean(marks);
        closed = true;
    }

    private void lean(String text) {
        if (whole.isEmpty() || !leading.isEmpty()) {
            add(text);
        } else {
            append(text);
        }
    }

    private void append(String text) {
        int last = whole.size() - 1;
        whole.set(last, whole.get(last) + text);
    }

    /** Characters that make no known word: one alone belongs to the word behind it, more stay together. */
    void addUnknown(String characters) {
        int from = 0;
        while (from < characters.length() && canLean() && BACK.indexOf(characters.charAt(from)) >= 0) {
            lean(characters.substring(from, ++from));
        }
        String left = characters.substring(from);
        if (left.length() == 1) {
            lead(left);
        } else if (!left.isEmpty()) {
            add(left);
        }
    }

    private boolean canLean() {
        return !whole.isEmpty() && leading.isEmpty() && !closed;
    }

    List<String> all() {
        if (whole.isEmpty()) {
            add("");
        } else {
            append(takeLeading());
        }
        return List.copyOf(whole);
    }

    private String takeLeading() {
        String taken = leading;
        leading = "";
        return taken;
    }
}
