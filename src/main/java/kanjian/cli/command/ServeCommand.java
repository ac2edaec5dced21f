package kanjian.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import kanjian.build.BuildRequest;
import kanjian.build.Outcome;
import kanjian.cli.console.Console;
import kanjian.cli.console.ExitCode;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.diag.report.ReportFormat;
import kanjian.serve.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kanjian serve}: the site in the browser, new at each change, until somebody ends it. */
@Command(
        name = "serve",
        description = "在这台电脑的浏览器里预览，改一处就更新，草稿也看得到",
        synopsisHeading = "用法：",
        customSynopsis = "./kanjian serve [选项]",
        descriptionHeading = "%n",
        optionListHeading = "%n选项：%n",
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--port", paramLabel = "PORT", description = "端口；不写就是 8000", defaultValue = "8000")
    private int port = 8000;

    @Mixin
    private DayOption day = new DayOption();

    @Option(names = "--theme", paramLabel = "NAME", description = "themes 里的文件夹名；不写就用 site.yaml 里的，那里也不写就是 kanjian")
    private Optional<String> theme = Optional.empty();

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli alone
    private HelpOption help = new HelpOption();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BuildRequest request = new BuildRequest(
                console.home(),
                console.home().resolve("site"),
                day.of(console),
                theme,
                Optional.empty(),
                true,
                false,
                false,
                false);
        try (Preview preview = Preview.open(request, port)) {
            console.err().println("预览：" + preview.address() + "　结束请按 Ctrl+C");
            do {
                build(preview);
            } while (preview.awaitChange());
            return ExitCode.FINE.number();
        } catch (BindException e) {
            Problems problems = new Problems();
            problems.report(Code.PORT_TAKEN, Location.of("serve"), port);
            console.report(problems.sorted(), ReportFormat.TEXT);
            return ExitCode.ENVIRONMENT.number();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What goes wrong in one build, a bug of ours too, must not take the last good site from the screen. */
    private void build(Preview preview) {
        long start = System.nanoTime();
        try {
            Outcome outcome = preview.build();
            console.report(outcome.report(), ReportFormat.TEXT);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            String end =
                    outcome instanceof Outcome.Published published ? "已更新，" + published.pages() + "页" : "没有更新，仍是上一次的网页";
            console.err().println(end + "（" + took.toMillis() + "毫秒）");
        } catch (RuntimeException e) {
            console.failed(e);
        }
    }
}
