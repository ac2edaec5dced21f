package kanjian.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;

/**
 * A Markdown file taken apart into its front matter (文件开头的资料) and its body.
 *
 * @param head the YAML between the two {@code ---} lines
 * @param headLine the line of the file on which the head starts
 * @param body the Markdown after it
 * @param bodyLine the line of the file on which the body starts
 */
public record FrontMatter(String head, int headLine, String body, int bodyLine) {
    private static final String FENCE = "---";

    /** What hands and word processors make of {@code ---}. */
    private static final Pattern NEARLY_FENCE = Pattern.compile(
            "[-‐‑‒–—―−─━－﹣]{2,}|[—―─━－]|(?:- ){2,}-|\\.{3}|…+|。{3}|一{3,}|_{3,}|\\*{3,}|={3,}|\\+{3}|~{3,}");

    private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]{0,19} ?[:：].*");
    private static final Pattern PART_OF_HEAD = Pattern.compile("[ \\t　].*|[-#].*|" + KEY.pattern());

    /** So far down a head is looked for that something was put in front of. */
    private static final int FAR = 20;

    /**
     * Splits a file. Where a fence is wrong or missing that is reported, and the file is split where it was meant, so that
     * head and body cause no further complaints.
     *
     * @return empty when the file has no head at all; that is reported too
     */
    public static Optional<FrontMatter> split(SourceFile file, Problems problems) {
        return new Splitter(file, problems).split();
    }

    /** Finds the two fences of one file. */
    private static final class Splitter {
        private final String path;
        private final List<String> lines;
        private final Problems problems;

        Splitter(SourceFile file, Problems problems) {
            this.path = file.path();
            this.lines = List.of(file.text().split("\n", -1));
            this.problems = problems;
        }

        Optional<FrontMatter> split() {
            OptionalInt opening = opening();
            if (opening.isEmpty()) {
                return Optional.empty();
            }
            int headStart = opening.getAsInt() + 1;
            int headEnd = closing(headStart);
            int bodyStart = headEnd < lines.size() && isFence(headEnd) ? headEnd + 1 : headEnd;
            return Optional.of(new FrontMatter(
                    join(headStart, headEnd), headStart + 1, join(bodyStart, lines.size()), bodyStart + 1));
        }

        /** The index of the opening fence; -1 when the head starts without one; empty when there is no head. */
        private OptionalInt opening() {
            int first = firstWritten();
            if (isExact(first)) {
                if (first > 0) {
                    report(Code.HEAD_NOT_FIRST, first);
                }
                return OptionalInt.of(first);
            }
            if (isFence(first)) {
                reportWrong(first);
                return OptionalInt.of(first);
            }
            OptionalInt later = laterOpening(first);
            report(later.isPresent() ? Code.HEAD_NOT_FIRST : Code.HEAD_MISSING, later.orElse(first));
            return later.isEmpty() && KEY.matcher(bare(first)).matches() ? OptionalInt.of(first - 1) : later;
        }

        private int firstWritten() {
            return IntStream.range(0, lines.size())
                    .filter(i -> !bare(i).isEmpty())
                    .findFirst()
                    .orElse(0);
        }

        /** An exact fence with a key right below: a head that something was put in front of. */
        private OptionalInt laterOpening(int first) {
            return IntStream.range(first + 1, Math.min(first + FAR, lines.size() - 1))
                    .filter(i -> isExact(i) && KEY.matcher(bare(i + 1)).matches())
                    .findFirst();
        }

        /** The index of the closing fence, or of the first line of the body when there is none. */
        private int closing(int start) {
            int end = start;
            while (end < lines.size() && !(startsAtMargin(end) && isFence(end))) {
                end++;
            }
            if (end == lines.size()) {
                end = endOfKeys(start);
                report(Code.HEAD_NOT_CLOSED, Math.min(end, lines.size() - 1));
            } else if (!isExact(end)) {
                reportWrong(end);
            }
            return end;
        }

        private int endOfKeys(int start) {
            return IntStream.range(start, lines.size())
                    .filter(i ->
                            isFence(i) || !PART_OF_HEAD.matcher(lines.get(i)).matches())
                    .findFirst()
                    .orElse(lines.size());
        }

        private boolean isExact(int index) {
            return lines.get(index).stripTrailing().equals(FENCE);
        }

        private boolean isFence(int index) {
            String bare = bare(index);
            return bare.length() < 80 && NEARLY_FENCE.matcher(bare).matches();
        }

        private boolean startsAtMargin(int index) {
            return !lines.get(index).startsWith(" ");
        }

        /** Without blanks and marks at both ends; those marks are reported when the file is read. */
        private String bare(int index) {
            return lines.get(index).replace("\uFEFF", "").strip();
        }

        private String join(int from, int to) {
            return String.join("\n", lines.subList(from, to));
        }

        private void reportWrong(int index) {
            report(Code.HEAD_FENCE_WRONG, index, bare(index));
        }

        private void report(Code code, int index, Object... args) {
            problems.report(code, Location.of(path, index + 1, 1), args);
        }
    }
}
