package kanjian.prose.number;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Problems;
import kanjian.markdown.document.MarkdownLink;
import kanjian.model.Entry;

/** The stretches of one story's plain text that links mark: held by a figure's record, or excused on the spot. */
public final class Marks {
    private final NavigableMap<Integer, Mark> byStart = new TreeMap<>();
    private final Set<Mark> used = new HashSet<>();

    /** A marked stretch of the plain text. */
    sealed interface Mark {
        int start();

        int end();

        default boolean contains(int from, int to) {
            return start() <= from && to <= end();
        }
    }

    /** Bound to a figure (数字记录). */
    record Held(MarkdownLink link, Entry figure) implements Mark {
        @Override
        public int start() {
            return link.start();
        }

        @Override
        public int end() {
            return link.start() + link.text().length();
        }
    }

    /** No figure, and the link says why. */
    record Excused(MarkdownLink link) implements Mark {
        @Override
        public int start() {
            return link.start();
        }

        @Override
        public int end() {
            return link.start() + link.text().length();
        }
    }

    /** Meant to be bound or excused by a link that is at fault, which is reported elsewhere. */
    record Faulty(int start, int end) implements Mark {}

    public void hold(MarkdownLink link, Entry figure) {
        put(new Held(link, figure));
    }

    public void excuse(MarkdownLink link) {
        put(new Excused(link));
    }

    /** Says that the link is at fault, which has been reported. */
    public void lose(MarkdownLink link) {
        lose(link.start(), link.start() + link.text().length());
    }

    void lose(int start, int end) {
        put(new Faulty(start, end));
    }

    private void put(Mark mark) {
        byStart.put(mark.start(), mark);
    }

    /** The marks that have a character in common with the stretch, the last one first. */
    List<Mark> touching(int from, int to) {
        List<Mark> touching = new ArrayList<>();
        Map.Entry<Integer, Mark> last = byStart.lowerEntry(to);
        while (last != null && last.getValue().end() > from) {
            touching.add(last.getValue());
            last = byStart.lowerEntry(last.getKey());
        }
        return touching;
    }

    /** Whether the stretch is excused on the spot. */
    boolean excuses(int from, int to) {
        List<Mark> excuses = touching(from, to).stream()
                .filter(mark -> mark instanceof Excused && mark.contains(from, to))
                .toList();
        used.addAll(excuses);
        return !excuses.isEmpty();
    }

    Stream<Entry> figures() {
        return byStart.values().stream().filter(Held.class::isInstance).map(mark -> ((Held) mark).figure());
    }

    void reportUnused(Problems problems) {
        byStart.values().stream()
                .filter(mark -> !used.contains(mark))
                .filter(Excused.class::isInstance)
                .map(mark -> ((Excused) mark).link())
                .forEach(link -> problems.report(Code.EXCUSE_UNUSED, link.at(), link.text()));
    }
}
