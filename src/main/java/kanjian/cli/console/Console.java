package kanjian.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.diag.Location;
import kanjian.diag.Problem;
import kanjian.diag.report.ReportFormat;
import kanjian.diag.report.ReportPrinter;

/**
 * The surroundings of a command: where the project lies, what the environment says, where to read and to print.
 *
 * @param home the project's top folder
 * @param in standard input
 */
public record Console(Path home, Map<String, String> environment, InputStream in, PrintStream out, PrintStream err) {
    private static final List<String> SOURCES = List.of("content/", "themes/");

    /** Prints the problems with the lines that they stand in. */
    public void report(List<Problem> problems, ReportFormat format) {
        String report = new ReportPrinter(format, this::line).print(problems);
        (format == ReportFormat.TEXT ? err : out).print(report);
        out.flush();
        err.flush();
    }

    private Optional<String> line(Location at) {
        boolean isOurs = SOURCES.stream().anyMatch(at.file()::startsWith);
        if (at.line() == 0 || !isOurs) {
            return Optional.empty(); // a finished page on the disk is still the old one
        }
        try (Stream<String> lines = Files.lines(home.resolve(at.file()), StandardCharsets.UTF_8)) {
            return lines.skip(at.line() - 1L).findFirst().map(line -> line.replace("\uFEFF", ""));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty(); // the report stands without the line
        }
    }

    public PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Tells of a failing disk in a sentence, of a bug with its trace. */
    public ExitCode failed(Exception failure) {
        if (failure instanceof UncheckedIOException disk) {
            report(List.of(DiskFault.of(disk, home)), ReportFormat.TEXT);
            return ExitCode.ENVIRONMENT;
        }
        err.println("程序自己出了错，请把下面这一段发给我们。| This is a bug of ours; please report what follows.");
        failure.printStackTrace(err);
        return ExitCode.BUG;
    }
}
