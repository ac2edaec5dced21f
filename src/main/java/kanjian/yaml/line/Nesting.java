package kanjian.yaml.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Which lists and mappings are open at a line, by the column in which their entries start. */
final class Nesting {
    /** A list or mapping that is open. */
    private record Level(int column, boolean list) {}

    private final List<Level> open = new ArrayList<>();
    private boolean awaitsValue;

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** How many levels are open once {@code line} is taken in. */
    int depthWith(Line line) {
        int kept = levelFor(line.indent(), line.isItem()) + 1;
        boolean sibling = kept > 0 && open.get(kept - 1).equals(new Level(line.indent(), line.isItem()));
        return kept + line.dashes().size() + (line.hasKey() ? 1 : 0) - (sibling ? 1 : 0);
    }

    /** Whether the line before ended with a key or a dash without a value. */
    boolean awaitsValue() {
        return awaitsValue;
    }

    /** Whether a line at {@code column} is the awaited value. */
    boolean takesValueAt(int column) {
        return awaitsValue && column > innermost();
    }

    /** The column of the innermost entry; -1 at the top. */
    int innermost() {
        return open.isEmpty() ? -1 : open.get(open.size() - 1).column();
    }

    boolean isListAtTop() {
        return !open.isEmpty() && open.get(0).list();
    }

    /** Whether a list item or a key may start at {@code column}. */
    boolean admits(int column, boolean item) {
        int level = levelFor(column, item);
        if (open.isEmpty()) {
            return true;
        }
        if (level < 0) {
            return false;
        }
        boolean innermost = level == open.size() - 1;
        Level found = open.get(level);
        if (found.column() == column && found.list() == item) {
            return true;
        }
        boolean mayOpen = item && !found.list() || found.column() < column;
        return innermost && awaitsValue && mayOpen;
    }

    /** The innermost level that is not further right; a list that ends because a key follows in its column is left. */
    private int levelFor(int column, boolean item) {
        int level = open.size() - 1;
        while (level >= 0 && open.get(level).column() > column) {
            level--;
        }
        boolean listEnds = !item
                && level > 0
                && open.get(level).list()
                && open.get(level).column() == column
                && open.get(level - 1).column() == column;
        return listEnds ? level - 1 : level;
    }

    /** The column nearest to {@code column} in which such an entry could stand. */
    OptionalInt nearest(int column, boolean item) {
        return open.stream()
                .filter(level -> level.list() == item)
                .mapToInt(Level::column)
                .boxed()
                .min(Comparator.comparingInt((Integer c) -> Math.abs(c - column))
                        .thenComparing(Comparator.reverseOrder()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** Takes in a line that is admitted. */
    void enter(Line line) {
        if (line.isItem() || line.hasKey()) {
            int level = levelFor(line.indent(), line.isItem());
            open.subList(level + 1, open.size()).clear();
            line.dashes().forEach(column -> add(column, true));
            if (line.hasKey()) {
                add(line.start(), false);
            }
        }
        awaitsValue = !line.hasValue();
    }

    private void add(int column, boolean list) {
        Level level = new Level(column, list);
        if (open.isEmpty() || !open.get(open.size() - 1).equals(level)) {
            open.add(level);
        }
    }
}
