package kanjian.diag.report;

import java.util.List;
import kanjian.diag.Problem;

/** Puts problems into words, for people and for programs. */
public final class ReportPrinter {
    private final ReportFormat format;
    private final SourceLines lines;

    public ReportPrinter(ReportFormat format, SourceLines lines) {
        this.format = format;
        this.lines = lines;
    }

    /** The whole report in file order, without colours; ends with a line end unless there is nothing to say. */
    public String print(List<Problem> problems) {
        return format.print(problems.stream().sorted().toList(), lines);
    }
}
