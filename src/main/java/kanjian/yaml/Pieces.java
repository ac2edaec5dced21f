package kanjian.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.yaml.line.Faults;
import kanjian.yaml.line.Line;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads a text that the parser refuses as a whole piece by piece: each item of its list, or entry of its mapping, by itself. */
final class Pieces {
    /** So many lines of a piece are left out at most, in the hope that the rest can be read. */
    private static final int TRIES = 8;

    private final List<String> lines;
    private final Faults faults;
    private final List<YamlNode> read = new ArrayList<>();

    private Pieces(List<String> lines, Faults faults) {
        this.lines = lines;
        this.faults = faults;
    }

    /** What could be read; the first failure of each other piece is reported. */
    static Optional<YamlNode> read(List<String> lines, Faults faults) {
        Pieces pieces = new Pieces(lines, faults);
        List<Integer> starts = starts(lines);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            pieces.readPiece(starts.get(i), end);
        }
        return pieces.joined();
    }

    private static List<Integer> starts(List<String> lines) {
        List<Integer> starts = new ArrayList<>();
        int margin = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int indent = Line.skipBlanks(line, 0);
            boolean structure = !Line.isBlankOrComment(line) && !line.startsWith("---");
            margin = margin < 0 && structure ? indent : margin;
            if (structure && indent <= margin) {
                starts.add(i);
            }
        }
        return starts;
    }

    private void readPiece(int start, int end) {
        List<String> piece = new ArrayList<>(lines.subList(start, end));
        boolean told = faults.anyWithin(start, end);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                new NodeReader(piece, start, faults).read().ifPresent(read::add);
                return;
            } catch (IOException e) {
                Location failure = failure(e, piece, start);
                if (!told) {
                    faults.report(failure, Code.YAML_UNREADABLE);
                    told = true;
                }
                leaveOut(piece, failure.line() - faults.at(start, 1).line());
            }
        }
    }

    /** Blanks the line of a failure, or the last one above it that holds anything. */
    private static void leaveOut(List<String> piece, int failed) {
        int line = failed;
        while (line > 0 && piece.get(line).isBlank()) {
            line--;
        }
        piece.set(line, "");
    }

    private Location failure(IOException e, List<String> piece, int start) {
        int line = 0;
        int column = 1;
        if (e.getCause() instanceof MarkedYAMLException marked) {
            Mark mark = place(marked, piece.size());
            line = mark.getLine();
            column = mark.getColumn() + 1;
        } else if (e instanceof JsonProcessingException unmarked && unmarked.getLocation() != null) {
            line = unmarked.getLocation().getLineNr() - 1;
            column = unmarked.getLocation().getColumnNr();
        }
        return faults.at(start + Math.min(line, piece.size() - 1), column);
    }

    /** Where the parser stumbled; where the construct began, if it stumbled at the very end only. */
    private static Mark place(MarkedYAMLException e, int size) {
        Mark problem = e.getProblemMark();
        return problem.getLine() >= size && e.getContextMark() != null ? e.getContextMark() : problem;
    }

    private Optional<YamlNode> joined() {
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Location at = read.get(0).at();
        if (read.get(0) instanceof YamlNode.Sequence) {
            return Optional.of(new YamlNode.Sequence(
                    at,
                    read.stream()
                            .filter(YamlNode.Sequence.class::isInstance)
                            .flatMap(list -> ((YamlNode.Sequence) list).items().stream())
                            .toList()));
        }
        NodeReader.Entries entries = new NodeReader.Entries(faults);
        read.stream()
                .filter(YamlNode.Mapping.class::isInstance)
                .flatMap(mapping -> ((YamlNode.Mapping) mapping).entries().stream())
                .forEach(entries::add);
        return Optional.of(new YamlNode.Mapping(at, entries.kept()));
    }
}
