package kanjian.yaml.line;

import java.util.BitSet;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;

/** Reports the faults of one YAML text and remembers on which lines they are. */
public final class Faults {
    /** A file that is no YAML at all need not be listed in full. */
    private static final int MAX_REPORTS = 100;

    /** Corrected lines are shown up to this length. */
    private static final int SHOWN = 120;

    private final String file;
    private final int firstLine;
    private final Problems problems;
    private final BitSet lines = new BitSet();
    private int reports;

    public Faults(String file, int firstLine, Problems problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** @param corrected the line with this fault and all others of the line mended */
    void report(int index, String line, Fault fault, String corrected) {
        String shown = fault.shown().isEmpty() ? corrected : fault.shown();
        report(at(index, line, fault.index()), fault.code(), cut(fault.offender()), cut(shown));
    }

    public void report(Location at, Code code, Object... args) {
        if (reports++ < MAX_REPORTS) {
            problems.report(code, at, args);
        }
        lines.set(Math.max(0, at.line() - firstLine));
    }

    /** Whether anything else is wrong on a line. */
    public boolean isOn(Location at) {
        return lines.get(at.line() - firstLine);
    }

    public boolean any() {
        return !lines.isEmpty();
    }

    /** Whether anything is wrong on the lines from {@code from} to before {@code to}. */
    public boolean anyWithin(int from, int to) {
        int next = lines.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /** @param unit where in the line, in UTF-16 units from 0 */
    Location at(int index, String line, int unit) {
        return at(index, line.codePointCount(0, Math.min(unit, line.length())) + 1);
    }

    /** @param column in characters from 1 */
    public Location at(int index, int column) {
        return Location.of(file, firstLine + index, column);
    }

    public Location whole() {
        return firstLine == 1 ? Location.of(file) : at(0, 1);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "……";
    }
}
