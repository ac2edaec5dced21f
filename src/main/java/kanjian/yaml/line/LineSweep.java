package kanjian.yaml.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kanjian.diag.Code;

/**
 * Goes over the lines of a YAML text before a parser sees them: reports on each line the first thing that is wrong, with the
 * line as it should read, and goes on with that line, so that one slip hides no other.
 */
public final class LineSweep {
    /** Lists and mappings within each other. */
    public static final int MAX_DEPTH = 50;

    /** A line with more faults than this is left out. */
    private static final int ROUNDS = 12;

    private final List<String> lines;
    private final Faults faults;
    private final List<String> swept = new ArrayList<>();
    private final Nesting nesting = new Nesting();
    private Optional<Block> block = Optional.empty();
    private Optional<OpenFlow> flow = Optional.empty();
    private boolean ended;

    /** The column in which the outermost entries start. */
    private final int margin;

    /** Brackets that are open, outermost first, and the column of the entry that they belong to. */
    private record OpenFlow(String brackets, int parent) {}

    private LineSweep(List<String> lines, Faults faults) {
        this.lines = lines;
        this.faults = faults;
        this.margin = lines.stream()
                .filter(line -> !Line.isBlankOrComment(line) && !isDocumentStart(line))
                .mapToInt(line -> Line.skipBlanks(line, 0))
                .min()
                .orElse(0);
    }

    /** The lines, mended where they were wrong; the same number of them. */
    public static List<String> sweep(List<String> lines, Faults faults) {
        LineSweep sweep = new LineSweep(Conflicts.resolved(lines, faults), faults);
        for (int i = 0; i < sweep.lines.size(); i++) {
            String swept = sweep.ended ? "" : sweep.line(i);
            sweep.swept.add(swept);
        }
        sweep.closeFlow();
        return sweep.swept;
    }

    private String line(int index) {
        String raw = lines.get(index);
        block = block.flatMap(open -> open.at(raw));
        if (block.isPresent()) {
            return raw;
        }
        if (Line.isBlankOrComment(raw)) {
            return raw.isBlank() || raw.indexOf('#') < 0 ? "" : raw.substring(raw.indexOf('#'));
        }
        if (flow.filter(open -> endsFlow(raw, open.parent())).isPresent()) {
            closeFlow();
        }
        String text = mended(index, raw);
        if (!Line.isBlankOrComment(text)) {
            enter(text);
        }
        return text;
    }

    private String mended(int index, String raw) {
        Optional<Fault> first = check(index, raw);
        Optional<Fault> next = first;
        String text = raw;
        for (int round = 0; next.isPresent(); round++) {
            text = round < ROUNDS ? next.get().mended() : "";
            ended |= next.get().code() == Code.YAML_DOCUMENT_MARK && !nesting.isEmpty() && !nesting.isListAtTop();
            next = Line.isBlankOrComment(text) ? Optional.empty() : check(index, text);
        }
        String corrected = text;
        first.ifPresent(fault -> faults.report(index, raw, fault, corrected.isBlank() ? fault.mended() : corrected));
        return text;
    }

    private Optional<Fault> check(int index, String text) {
        if (flow.isPresent()) {
            return shallow(text, 0, flow.get().brackets());
        }
        return Blanks.check(text)
                .or(() -> Marks.document(text, nesting.isEmpty()))
                .or(() -> structure(index, Line.of(text)));
    }

    private Optional<Fault> structure(int index, Line line) {
        boolean awaited = nesting.takesValueAt(line.indent());
        boolean keyExpected = !line.isItem() && !awaited || keyFollows(index, line.start());
        return isDocumentStart(line.text())
                ? Optional.empty()
                : Marks.listMark(line, awaited)
                        .or(() -> continuation(line, awaited))
                        .or(() -> Keys.check(line, keyExpected))
                        .or(() -> value(index, line))
                        .or(() -> placement(index, line));
    }

    private static boolean isDocumentStart(String text) {
        return text.stripTrailing().equals("---");
    }

    /** Whether the next line is an entry that starts in the same column. */
    private boolean keyFollows(int index, int column) {
        return next(index)
                .map(LineSweep::withPlainBlanks)
                .filter(line -> Line.skipBlanks(line, 0) == column && line.charAt(column) != '-')
                .filter(line -> line.indexOf(':') > 0 || line.indexOf('：') > 0)
                .isPresent();
    }

    /** The next line that has a part in the structure. */
    private Optional<String> next(int index) {
        return IntStream.range(index + 1, lines.size())
                .mapToObj(lines::get)
                .filter(line -> !Line.isBlankOrComment(line))
                .findFirst();
    }

    private Optional<Fault> continuation(Line line, boolean awaited) {
        boolean goesOn = !line.isItem() && !line.hasKey() && !awaited && line.indent() > nesting.innermost();
        if (nesting.isEmpty() || !goesOn || Keys.looksLikeEntry(line.content())) {
            return Optional.empty();
        }
        String above = swept.stream().filter(text -> !text.isBlank()).reduce("", (a, b) -> b);
        return Optional.of(Fault.dropped(
                Code.YAML_LINE_BROKEN, line.start(), line.content(), above.stripTrailing() + line.content()));
    }

    private Optional<Fault> value(int index, Line line) {
        if (!startsFlow(line)) {
            boolean deeper = next(index)
                    .filter(below -> indent(below) > line.innermost())
                    .isPresent();
            return Values.check(line, deeper);
        }
        return shallow(line.text(), line.value(), "").or(() -> closedHere(index, line));
    }

    /** Brackets that no line below can close. */
    private Optional<Fault> closedHere(int index, Line line) {
        String open = Brackets.after(line.text(), line.value(), "");
        int column = line.innermost();
        if (open.isEmpty()
                || next(index).filter(below -> !endsFlow(below, column)).isPresent()) {
            return Optional.empty();
        }
        String closed = line.text().stripTrailing() + Brackets.closing(open);
        return Optional.of(Fault.mended(Code.YAML_BRACKET_OPEN, line.value(), open.substring(0, 1), closed));
    }

    private Optional<Fault> shallow(String text, int from, String open) {
        FlowLine read = FlowLine.read(text, from, open);
        return read.depth() > MAX_DEPTH
                ? Optional.of(Fault.dropped(Code.YAML_TOO_DEEP, from, String.valueOf(MAX_DEPTH), ""))
                : read.fault();
    }

    private static boolean startsFlow(Line line) {
        return line.value() < line.end() && "[{".indexOf(line.text().charAt(line.value())) >= 0;
    }

    private Optional<Fault> placement(int index, Line line) {
        if (!line.isItem() && !line.hasKey()) {
            return Optional.empty();
        }
        if (blockColumn(index, line) == line.indent() && nesting.admits(line.indent(), line.isItem())) {
            return nesting.depthWith(line) > MAX_DEPTH
                    ? Optional.of(Fault.dropped(Code.YAML_TOO_DEEP, line.indent(), String.valueOf(MAX_DEPTH), ""))
                    : Optional.empty();
        }
        return Optional.of(misplaced(index, line));
    }

    /** Where the lines of a list or mapping that a line opens start; the line's own column when it opens none. */
    private int blockColumn(int index, Line line) {
        if (nesting.isEmpty()) {
            return Math.min(margin, line.indent());
        }
        int column = line.indent();
        boolean opens = nesting.takesValueAt(column);
        for (int i = index + 1; opens && i < lines.size(); i++) {
            boolean part = !Line.isBlankOrComment(lines.get(i));
            int other = part ? indent(lines.get(i)) : column;
            if (other <= nesting.innermost()) {
                break;
            }
            column = Math.min(column, other);
        }
        return column;
    }

    private static int indent(String line) {
        return Line.skipBlanks(withPlainBlanks(line), 0);
    }

    private static String withPlainBlanks(String line) {
        return Blanks.check(line).map(Fault::mended).orElse(line);
    }

    private Fault misplaced(int index, Line line) {
        int block = blockColumn(index, line);
        OptionalInt column =
                block == line.indent() ? nesting.nearest(line.indent(), line.isItem()) : OptionalInt.of(block);
        if (column.isEmpty() && line.isItem()) {
            return Fault.dropped(Code.YAML_ITEM_MISPLACED, line.indent(), "-", "");
        }
        String mark = column.isPresent() ? "" : "- ";
        String blanks = " ".repeat(column.orElse(Math.max(0, nesting.innermost())));
        String mended = blanks + mark + line.text().strip();
        return Fault.mended(Code.YAML_INDENT, line.indent(), String.valueOf(line.indent()), mended);
    }

    private void enter(String text) {
        if (flow.isPresent()) {
            OpenFlow before = flow.get();
            String open = Brackets.after(text, 0, before.brackets());
            openFlow(new OpenFlow(open, before.parent()));
            return;
        }
        if (isDocumentStart(text)) {
            return;
        }
        Line line = Line.of(text);
        nesting.enter(line);
        if (startsFlow(line)) {
            String open = Brackets.after(text, line.value(), "");
            openFlow(new OpenFlow(open, nesting.innermost()));
        } else {
            block = Block.opened(line, nesting.innermost());
        }
    }

    private void openFlow(OpenFlow open) {
        flow = open.brackets().isEmpty() ? Optional.empty() : Optional.of(open);
    }

    /** Whether a line cannot belong to the open brackets: it is not indented under their entry. */
    private static boolean endsFlow(String line, int parent) {
        int column = Line.skipBlanks(line, 0);
        return column <= parent && "]}".indexOf(line.charAt(column)) < 0;
    }

    /** Told where the closing bracket is missing: at the end of the last line that is not empty. */
    private void closeFlow() {
        flow.ifPresent(open -> {
            int last = swept.size() - 1;
            while (swept.get(last).isBlank()) {
                last--;
            }
            String line = swept.get(last).stripTrailing();
            String closed = line + Brackets.closing(open.brackets());
            String bracket = open.brackets().substring(0, 1);
            faults.report(last, line, Fault.mended(Code.YAML_BRACKET_OPEN, line.length(), bracket, closed), closed);
            swept.set(last, closed);
        });
        flow = Optional.empty();
    }
}
