package kanjian.diag.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.diag.Problem;

/** The forms in which problems are told. */
public enum ReportFormat {
    /** For people: sentence, line, caret, cure. */
    TEXT {
        @Override
        String print(List<Problem> problems, SourceLines lines) {
            return TextReport.print(problems, lines);
        }
    },

    /** Workflow commands of GitHub, which shows them at the file and line. */
    GITHUB {
        @Override
        String print(List<Problem> problems, SourceLines lines) {
            return GithubReport.print(problems);
        }
    },

    /** For programs. */
    JSON {
        @Override
        String print(List<Problem> problems, SourceLines lines) {
            return Json.text(JsonReport.of(problems));
        }
    },

    /** SARIF 2.1.0, which editors and code hosts read. */
    SARIF {
        @Override
        String print(List<Problem> problems, SourceLines lines) {
            return Json.text(SarifReport.of(problems));
        }
    };

    abstract String print(List<Problem> problems, SourceLines lines);

    /** By its name on the command line, such as {@code github}. */
    public static Optional<ReportFormat> of(String name) {
        return Stream.of(values()).filter(format -> format.word().equals(name)).findFirst();
    }

    /** Its name on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
