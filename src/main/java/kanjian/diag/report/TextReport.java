package kanjian.diag.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kanjian.diag.Problem;
import kanjian.diag.Severity;

/** The report for people. */
final class TextReport {
    private static final int MAX_IN_A_FILE = 20;
    private static final String MARGIN = "    ";

    private TextReport() {}

    static String print(List<Problem> problems, SourceLines lines) {
        Map<String, List<Problem>> byFile = problems.stream()
                .collect(Collectors.groupingBy(problem -> problem.at().file(), TreeMap::new, Collectors.toList()));
        StringBuilder report = new StringBuilder();
        byFile.values().forEach(inFile -> file(report, inFile, lines));
        return report.append(totals(problems, byFile.size())).append('\n').toString();
    }

    private static void file(StringBuilder report, List<Problem> problems, SourceLines lines) {
        problems.stream().limit(MAX_IN_A_FILE).forEach(problem -> problem(report, problem, lines));
        int more = problems.size() - MAX_IN_A_FILE;
        if (more > 0) {
            report.append("……本文件还有 ").append(more).append(" 个问题\n\n");
        }
    }

    private static void problem(StringBuilder report, Problem problem, SourceLines lines) {
        report.append(Cells.visible(sentence(problem))).append('\n');
        if (problem.at().line() > 0) {
            lines.line(problem.at())
                    .map(line -> Excerpt.of(line, problem.at().column()))
                    .filter(excerpt -> !excerpt.text().isBlank())
                    .ifPresent(excerpt -> excerpt(report, excerpt));
        }
        report.append(MARGIN).append("→ ").append(Cells.visible(problem.cure())).append("\n\n");
    }

    private static String sentence(Problem problem) {
        return problem.at() + "  " + problem.severity().chinese() + " "
                + problem.code().id() + "  " + problem.chinese() + " | " + problem.english();
    }

    private static void excerpt(StringBuilder report, Excerpt excerpt) {
        report.append(MARGIN).append(excerpt.text()).append('\n');
        if (!excerpt.caret().isEmpty()) {
            report.append(MARGIN).append(excerpt.caret()).append('\n');
        }
    }

    /** For example {@code 共 3 个错误、1 个提醒，涉及 2 个文件}. */
    private static String totals(List<Problem> problems, int files) {
        if (problems.isEmpty()) {
            return "没有发现问题";
        }
        Map<Severity, Long> counts = problems.stream()
                .collect(Collectors.groupingBy(
                        Problem::severity, () -> new EnumMap<>(Severity.class), Collectors.counting()));
        String kinds = counts.entrySet().stream()
                .map(count -> count.getValue() + " 个" + count.getKey().chinese())
                .collect(Collectors.joining("、"));
        return "共 " + kinds + "，涉及 " + files + " 个文件";
    }
}
