package kanjian.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import kanjian.check.Rules;
import kanjian.diag.Problems;
import kanjian.diag.Severity;
import kanjian.model.Site;
import kanjian.output.MemorySink;
import kanjian.output.OutputFolder;
import kanjian.output.Sink;
import kanjian.output.SpoolFile;
import kanjian.output.StagingFolder;
import kanjian.render.Renderer;
import kanjian.render.ThemeWords;
import kanjian.theme.Theme;
import kanjian.words.Words;

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
            reading.flatMap(read -> read.rules().theme()).ifPresent(theme -> lookAt(theme, problems));
            if (!problems.hasErrors()) {
                reading.filter(Publishing::isHeld)
                        .ifPresent(read -> Publishing.of(request, read).check(request, read, problems));
            }
            reading.map(Reading::site).ifPresent(question);
        }
        return stops(request, problems)
                ? new Outcome.Rejected(problems.sorted())
                : new Outcome.Published(0, 0, problems.sorted());
    }

    /** Reads all stories, drafts too, and tells where each of them stands; nothing is written. */
    public static Survey survey(Path home, LocalDate now) {
        Problems problems = new Problems();
        BuildRequest request =
                new BuildRequest(home, home, now, Optional.empty(), Optional.empty(), true, false, false, false);
        try (SpoolFile file = SpoolFile.open()) {
            return Reading.of(request, file, problems)
                    .map(reading -> Survey.of(reading.site(), now, problems.sorted()))
                    .orElseGet(() -> new Survey(List.of(), List.of(), problems.sorted()));
        }
    }

    /** Builds the site; it replaces the old one only when there is no error. */
    public static Outcome build(BuildRequest request) {
        return make(request, (ready, problems) -> {
            List<Path> inputs =
                    List.of(request.home().resolve("content"), request.home().resolve("themes"));
            Problems refusals = new Problems();
            Optional<OutputFolder> folder = OutputFolder.open(request.out(), inputs, refusals);
            return folder.isPresent() ? publish(ready, folder.get(), problems) : new Outcome.Refused(refusals.sorted());
        });
    }

    /** Builds the site by the same stages into memory; nothing on the disk is touched. */
    public static Outcome preview(BuildRequest request, MemorySink site) {
        return make(request, (ready, problems) -> write(ready, site, problems));
    }

    /** All that pages are made from, read and found to be sound. */
    record Ready(BuildRequest request, Reading reading, Theme theme, Words words) {}

    private static Outcome make(BuildRequest request, BiFunction<Ready, Problems, Outcome> rest) {
        Problems problems = new Problems();
        try (SpoolFile file = SpoolFile.open()) {
            Optional<Reading> reading = Reading.of(request, file, problems);
            Optional<Theme> theme = reading.flatMap(read -> read.rules().theme());
            Optional<Words> words = theme.map(read -> lookAt(read, problems));
            if (stops(request, problems) || reading.isEmpty() || theme.isEmpty() || words.isEmpty()) {
                return new Outcome.Rejected(problems.sorted());
            }
            return rest.apply(new Ready(request, reading.get(), theme.get(), words.get()), problems);
        }
    }

    private static boolean stops(BuildRequest request, Problems problems) {
        return problems.hasErrors()
                || request.strict() && problems.sorted().stream().anyMatch(one -> one.severity() == Severity.WARNING);
    }

    /** The theme's templates and words, before any page is drawn. */
    private static Words lookAt(Theme theme, Problems problems) {
        Renderer.check(theme, problems);
        return ThemeWords.read(theme, problems);
    }

    private static Outcome publish(Ready ready, OutputFolder open, Problems problems) {
        try (OutputFolder folder = open;
                StagingFolder staging = folder.stage()) {
            Outcome outcome = write(ready, staging, problems);
            if (outcome instanceof Outcome.Published) {
                staging.publish();
            }
            return outcome;
        }
    }

    private static Outcome write(Ready ready, Sink sink, Problems problems) {
        BuildRequest request = ready.request();
        SiteWriter.Written written = new SiteWriter(ready, sink, problems).write();
        Publishing.of(request, ready.reading(), written.addresses()).check(request, ready.reading(), problems);
        return stops(request, problems)
                ? new Outcome.Rejected(problems.sorted())
                : new Outcome.Published(written.addresses().pages().size(), written.files(), problems.sorted());
    }
}
