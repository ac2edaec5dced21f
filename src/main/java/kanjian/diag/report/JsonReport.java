package kanjian.diag.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kanjian.diag.Problem;
import kanjian.diag.Severity;

/** The report for programs: every problem, nothing left out. */
final class JsonReport {
    private JsonReport() {}

    static Map<String, Object> of(List<Problem> problems) {
        Map<String, Object> totals = Json.object();
        Stream.of(Severity.values())
                .forEach(severity -> totals.put(severity.name().toLowerCase(Locale.ROOT), (int) problems.stream()
                        .filter(problem -> problem.severity() == severity)
                        .count()));
        return Json.object("problems", problems.stream().map(JsonReport::of).toList(), "totals", totals);
    }

    private static Map<String, Object> of(Problem problem) {
        return Json.object(
                "code", problem.code().id(),
                "severity", problem.severity().name().toLowerCase(Locale.ROOT),
                "file", problem.at().file(),
                "line", problem.at().line(),
                "column", problem.at().column(),
                "chinese", problem.chinese(),
                "english", problem.english(),
                "cure", problem.cure());
    }
}
