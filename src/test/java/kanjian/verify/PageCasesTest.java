package kanjian.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.diag.report.ReportFormat;
import kanjian.diag.report.ReportPrinter;
import kanjian.testing.CaseFolder;
import kanjian.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault of finished pages has a small site that shows it, and the report it must give, no more and no less. */
class PageCasesTest {
    /** Where the sites of all cases stand on their host. */
    private static final String TOP = "/kanjian/";

    private static final List<String> BANDS = List.of("R60", "R61");

    static List<Path> cases() {
        return BANDS.stream().flatMap(band -> CaseFolder.named(band).stream()).toList();
    }

    static Stream<Code> codes() {
        return Stream.of(Code.values()).filter(code -> BANDS.stream().anyMatch(code.id()::startsWith));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void siteGivesTheRecordedReportInWhateverOrderItsPagesCome(Path folder) throws IOException {
        SortedMap<String, String> site = read(folder.resolve("in"));
        List<String> pages = new ArrayList<>(site.keySet());
        List<String> tags = tags(folder);
        String report = report(site, pages, tags);
        Golden.verify(folder.resolve("report.txt"), report);
        Collections.reverse(pages);
        assertThat(report(site, pages, tags)).isEqualTo(report);
    }

    /** The page tags that every page of the case must carry. */
    private static List<String> tags(Path folder) throws IOException {
        Path file = folder.resolve("tags.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void everyCodeIsInTheReportOfItsOwnCase(Code code) throws IOException {
        List<Path> own = CaseFolder.named(code.id() + "-");
        assertThat(own).isNotEmpty();
        assertThat(Files.readString(own.get(0).resolve("report.txt"))).contains(" " + code.id() + "  ");
    }

    private static String report(SortedMap<String, String> site, List<String> order, List<String> tags) {
        Verifier verifier = new Verifier(TOP);
        order.parallelStream().forEach(path -> verifier.scan(path, site.get(path), tags));
        Problems problems = new Problems();
        verifier.finish(site.keySet(), path -> Optional.ofNullable(site.get(path)), problems);
        return new ReportPrinter(ReportFormat.TEXT, at -> line(site, at)).print(problems.sorted());
    }

    private static Optional<String> line(SortedMap<String, String> site, Location at) {
        return site.get(at.file().substring("site/".length()))
                .lines()
                .skip(at.line() - 1L)
                .findFirst();
    }

    private static SortedMap<String, String> read(Path folder) {
        SortedMap<String, String> site = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                site.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return site;
    }
}
