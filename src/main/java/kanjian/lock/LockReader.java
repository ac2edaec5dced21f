package kanjian.lock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import kanjian.source.SourceTree;

/** Reads a lock line by line; a line that cannot be read is reported, never passed over. */
public final class LockReader {
    private static final String CURE = "从版本记录里找回这一行，或从发布这个网站的人那里要回这个文件；然后运行 ./kanjian lock";
    private static final String MERGE_CURE =
            "两边的行都留下，只删掉 <<<<<<<、=======、>>>>>>> 这三种记号；同一项有两行的留下新的；然后运行 ./kanjian lock";
    private static final List<String> MARKS = List.of("<<<<<<<", "=======", "|||||||", ">>>>>>>");

    private final String path;
    private final Problems problems;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, Location> places = new HashMap<>();
    private boolean isFaulty;
    private boolean inConflict;

    private LockReader(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    /** The lock of a project; empty when there is none or it cannot be read, which is then reported. */
    public static Optional<Lock> ofProject(SourceTree tree, Problems problems) {
        if (tree.paths().stream().anyMatch(path -> path.startsWith(Lock.PATH + "/"))) {
            new LockReader(Lock.PATH, problems).report(0, "它是文件夹，不是文件", CURE);
        }
        return tree.paths().contains(Lock.PATH) ? read(tree, Lock.PATH, problems) : Optional.empty();
    }

    /** @return empty when a line of it cannot be read */
    public static Optional<Lock> read(SourceTree tree, String path, Problems problems) {
        Problems ofText = new Problems();
        Optional<Lock> lock = tree.read(path, ofText).flatMap(file -> new LockReader(path, problems).read(file.text()));
        ofText.sorted().stream().filter(problem -> !isConflict(problem)).forEach(problems::add);
        return lock;
    }

    /** Which is told as a fault of the lock, with the cure for a lock. */
    private static boolean isConflict(Problem problem) {
        return problem.code() == Code.CONFLICT_MARK;
    }

    private Optional<Lock> read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(Lock.HEAD)) {
            report(1, "第一行应当是“" + Lock.HEAD + "”", CURE);
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (MARKS.stream().anyMatch(line::startsWith)) {
                mark(line, i + 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                item(line, i + 1);
            }
        }
        return isFaulty ? Optional.empty() : Optional.of(Lock.read(items.values(), places));
    }

    /** One report for each conflict; a mark without a start is a conflict half tidied up. */
    private void mark(String line, int number) {
        boolean isStart = line.startsWith(MARKS.get(0));
        if (isStart || !inConflict) {
            report(number, "这里有合并时留下的记号", MERGE_CURE);
        }
        inConflict = isStart || inConflict && !line.startsWith(MARKS.get(3));
    }

    private void item(String line, int number) {
        List<String> cells =
                Stream.of(line.split("\t", -1)).map(LockReader::unescaped).toList();
        Optional<Item> item = cells.contains("") ? Optional.empty() : item(cells);
        if (item.isEmpty()) {
            report(number, "这一行不完整，或不是“地址”“报道”“数字”“更正”之一", CURE);
        } else if (items.getOrDefault(item.get().key(), item.get()).equals(item.get())) {
            items.put(item.get().key(), item.get());
            places.put(item.get().key(), Location.of(path, number, 1));
        } else {
            Location first = places.getOrDefault(item.get().key(), Location.of(path));
            report(number, "这一项和第" + first.line() + "行说的不一样", MERGE_CURE);
        }
    }

    private static Optional<Item> item(List<String> cells) {
        int size = cells.size();
        return switch (cells.get(0)) {
            case Item.Address.WORD -> size == 2 ? Optional.of(new Item.Address(cells.get(1))) : Optional.empty();
            case Item.Story.WORD -> size >= 3 ? story(cells) : Optional.empty();
            case Item.Figure.WORD ->
                size == 5
                        ? Optional.of(new Item.Figure(cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                        : Optional.empty();
            case Item.Correction.WORD ->
                size == 6
                        ? Optional.of(new Item.Correction(
                                cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Item> story(List<String> cells) {
        List<String> rest = cells.subList(3, cells.size());
        Item.Story story = new Item.Story(
                cells.get(1), cells.get(2), after(Item.Story.PUBLISHED, rest), after(Item.Story.UNTIL, rest));
        return story.cells().equals(cells.subList(1, cells.size())) ? Optional.of(story) : Optional.empty();
    }

    private static String after(String word, List<String> cells) {
        return cells.stream()
                .filter(cell -> cell.startsWith(word))
                .findFirst()
                .map(cell -> cell.substring(word.length()))
                .orElse("");
    }

    private void report(int line, String what, String cure) {
        isFaulty = true;
        problems.report(Code.LOCK_UNREADABLE, Location.of(path, line, 1), what, cure);
    }

    private static String unescaped(String cell) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            boolean isEscape = cell.charAt(i) == '\\' && i + 1 < cell.length();
            text.append(isEscape ? meant(cell.charAt(++i)) : cell.charAt(i));
        }
        return text.toString();
    }

    private static char meant(char letter) {
        return switch (letter) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> letter;
        };
    }
}
