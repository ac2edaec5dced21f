package kanjian.yaml.line;

import java.util.ArrayList;
import java.util.List;
import kanjian.diag.Code;

/** Git's conflict marks: of two versions the first is read on. */
final class Conflicts {
    private enum Side {
        NONE,
        OURS,
        THEIRS
    }

    private Conflicts() {}

    static List<String> resolved(List<String> lines, Faults faults) {
        if (lines.stream().noneMatch(line -> line.startsWith("<<<<<<< "))) {
            return lines;
        }
        List<String> kept = new ArrayList<>();
        Side side = Side.NONE;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("<<<<<<< ")) {
                faults.report(faults.at(i, 1), Code.CONFLICT_MARK, "<<<<<<<");
            }
            Side next = after(line, side);
            kept.add(next == side && side != Side.THEIRS ? line : "");
            side = next;
        }
        return kept;
    }

    private static Side after(String line, Side side) {
        if (line.startsWith("<<<<<<< ")) {
            return Side.OURS;
        }
        if (line.startsWith(">>>>>>> ")) {
            return Side.NONE;
        }
        boolean middle = line.equals("=======") || line.startsWith("||||||| ");
        return side == Side.OURS && middle ? Side.THEIRS : side;
    }
}
