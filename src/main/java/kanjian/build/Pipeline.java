package kanjian.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kanjian.check.Rules;
import kanjian.diag.Problems;
import kanjian.diag.Severity;
import kanjian.model.Site;
import kanjian.output.OutputFolder;
import kanjian.output.SpoolFile;
import kanjian.output.StagingFolder;
import kanjian.render.Theme;

/** The stages in their order: read, check, plan, render, verify, swap. */
public final class Pipeline {
    private Pipeline() {}

    /** Everything that can be wrong is found and told; nothing is written. */
    public static Outcome check(BuildRequest request) {
        return check(request, new Problems(), site -> {});
    }

    /** Also how fresh the content is on the day of the request (更新情况). */
    public static Outcome checkFreshness(BuildRequest request) {
        Problems problems = new Problems();
        return check(request, problems, site -> Rules.checkFreshness(site, request.now(), problems));
    }

    private static Outcome check(BuildRequest request, Problems problems, Consumer<Site> question) {
        try (SpoolFile file = SpoolFile.open()) {
            Optional<Reading> reading = Reading.of(request, file, problems);
            reading.map(Reading::site).ifPresent(question);
            if (!problems.hasErrors()) {
                reading.filter(Publishing::isHeld)
                        .ifPresent(read -> Publishing.of(request, read).check(request, read, problems));
            }
        }
        return stops(request, problems)
                ? new Outcome.Rejected(problems.sorted())
                : new Outcome.Published(0, 0, problems.sorted());
    }

    /** Reads all stories, drafts too, and tells where each of them stands; nothing is written. */
    public static Survey survey(Path home, LocalDate now) {
        Problems problems = new Problems();
        BuildRequest request = new BuildRequest(home, home, now, "", Optional.empty(), true, false, false, false);
        try (SpoolFile file = SpoolFile.open()) {
            return Reading.of(request, file, problems)
                    .map(reading -> Survey.of(reading.site(), now, problems.sorted()))
                    .orElseGet(() -> new Survey(List.of(), List.of(), problems.sorted()));
        }
    }

    /** Builds the site; it replaces the old one only when there is no error. */
    public static Outcome build(BuildRequest request) {
        Problems problems = new Problems();
        Problems refusals = new Problems();
        try (SpoolFile file = SpoolFile.open()) {
            Optional<Reading> reading = Reading.of(request, file, problems);
            Optional<Theme> theme = Theme.read(themeFolder(request), "themes/" + request.theme(), problems);
            if (stops(request, problems) || reading.isEmpty() || theme.isEmpty()) {
                return new Outcome.Rejected(problems.sorted());
            }
            List<Path> inputs =
                    List.of(request.home().resolve("content"), request.home().resolve("themes"));
            Optional<OutputFolder> folder = OutputFolder.open(request.out(), inputs, refusals);
            if (folder.isEmpty()) {
                return new Outcome.Refused(refusals.sorted());
            }
            return publish(request, reading.get(), theme.get(), folder.get(), problems);
        }
    }

    private static boolean stops(BuildRequest request, Problems problems) {
        return problems.hasErrors()
                || request.strict() && problems.sorted().stream().anyMatch(one -> one.severity() == Severity.WARNING);
    }

    private static Path themeFolder(BuildRequest request) {
        return request.home().resolve("themes").resolve(request.theme());
    }

    private static Outcome publish(
            BuildRequest request, Reading reading, Theme theme, OutputFolder open, Problems problems) {
        try (OutputFolder folder = open;
                StagingFolder staging = folder.stage()) {
            SiteWriter.Written written = new SiteWriter(request, reading, theme, staging, problems).write();
            Publishing.of(request, reading, written.addresses()).check(request, reading, problems);
            if (stops(request, problems)) {
                return new Outcome.Rejected(problems.sorted());
            }
            staging.publish();
            return new Outcome.Published(written.addresses().pages().size(), written.files(), problems.sorted());
        }
    }
}
