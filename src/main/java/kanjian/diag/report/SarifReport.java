package kanjian.diag.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problem;

/** The report as SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS). */
final class SarifReport {
    private static final String UNRESERVED = "-._~/";

    private SarifReport() {}

    static Map<String, Object> of(List<Problem> problems) {
        List<Code> codes =
                problems.stream().map(Problem::code).distinct().sorted().toList();
        Map<String, Object> driver = Json.object(
                "name",
                "Kanjian",
                "rules",
                codes.stream().map(SarifReport::rule).toList());
        Map<String, Object> run = Json.object(
                "tool", Json.object("driver", driver),
                "columnKind", "unicodeCodePoints",
                "results",
                        problems.stream().map(problem -> result(problem, codes)).toList());
        return Json.object(
                "$schema", "https://json.schemastore.org/sarif-2.1.0.json", "version", "2.1.0", "runs", List.of(run));
    }

    private static Map<String, Object> rule(Code code) {
        return Json.object(
                "id", code.id(),
                "name", code.name(),
                "defaultConfiguration", Json.object("level", code.severity().english()));
    }

    private static Map<String, Object> result(Problem problem, List<Code> codes) {
        String text = problem.chinese() + "。" + problem.cure() + " | " + problem.english();
        return Json.object(
                "ruleId", problem.code().id(),
                "ruleIndex", codes.indexOf(problem.code()),
                "level", problem.severity().english(),
                "message", Json.object("text", text),
                "locations", List.of(Json.object("physicalLocation", place(problem.at()))));
    }

    private static Map<String, Object> place(Location at) {
        Map<String, Object> place = Json.object("artifactLocation", Json.object("uri", uri(at.file())));
        if (at.line() > 0) {
            Map<String, Object> region = Json.object("startLine", at.line());
            if (at.column() > 0) {
                region.put("startColumn", at.column());
            }
            place.put("region", region);
        }
        return place;
    }

    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean kept = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            uri.append(kept ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
