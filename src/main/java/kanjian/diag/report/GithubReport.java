package kanjian.diag.report;

import java.util.List;
import java.util.stream.Collectors;
import kanjian.diag.Location;
import kanjian.diag.Problem;
import kanjian.diag.Severity;

/** The report as workflow commands of GitHub. */
final class GithubReport {
    private GithubReport() {}

    static String print(List<Problem> problems) {
        return problems.stream().map(GithubReport::command).collect(Collectors.joining());
    }

    private static String command(Problem problem) {
        String message =
                Cells.visible(problem.chinese() + " | " + problem.english()) + "\n→ " + Cells.visible(problem.cure());
        return "::" + word(problem.severity()) + " " + place(problem.at()) + ",title="
                + property(problem.code().id()) + "::" + escaped(message) + "\n";
    }

    private static String word(Severity severity) {
        return severity == Severity.HINT ? "notice" : severity.english();
    }

    private static String place(Location at) {
        String file = "file=" + property(at.file());
        String line = at.line() == 0 ? "" : ",line=" + at.line();
        return file + line + (at.column() == 0 ? "" : ",col=" + at.column());
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
