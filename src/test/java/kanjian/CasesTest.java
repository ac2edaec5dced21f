package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanjian.testing.CaseFolder;
import kanjian.testing.Golden;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each problem has a folder of files that are laid over the minimal site, and the report that the program must then give, no more
 * and no less. A folder with a {@code command.txt} asks for something else than a check.
 */
class CasesTest {
    private static final String CHECK = "check --now 2026-11-21";
    private static final Pattern ERROR = Pattern.compile("  错误 R(\\d)");

    static List<Path> cases() {
        return Stream.of("R0", "R2", "R3", "R4", "R5", "R62", "R65", "R66")
                .flatMap(band -> CaseFolder.named(band).stream())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aCaseGivesTheRecordedReportAndExitCode(Path folder, @TempDir Path home) throws IOException {
        SampleProject.Result result =
                SampleProject.minimal(home).lay(folder).run(command(folder).split(" "));
        Golden.verify(folder.resolve("report.txt"), result.err());
        assertThat(result.code()).isEqualTo(exitCode(result.err()));
        assertThat(result.out()).isEmpty();
    }

    private static String command(Path folder) throws IOException {
        Path command = folder.resolve("command.txt");
        return Files.exists(command) ? Files.readString(command).strip() : CHECK;
    }

    /** 3 for what is wrong around the program, 2 for what staff or the theme got wrong. */
    private static int exitCode(String report) {
        Matcher error = ERROR.matcher(report);
        return !error.find() ? 0 : report.contains("  错误 R01") ? 3 : 2;
    }
}
