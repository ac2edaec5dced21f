package kanjian.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import kanjian.build.BuildRequest;
import kanjian.build.Outcome;
import kanjian.build.Pipeline;
import kanjian.cli.console.Console;
import kanjian.cli.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kanjian check}: all checks, nothing written. */
@Command(
        name = "check",
        description = "检查全部内容，不写任何文件",
        synopsisHeading = "用法：",
        customSynopsis = "./kanjian check [选项]",
        descriptionHeading = "%n",
        optionListHeading = "%n选项：%n",
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "按这一天检查，另外查各栏目有没有按期更新；代替 --now",
            converter = DayOption.DayConverter.class)
    private Optional<LocalDate> asOf = Optional.empty();

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli alone
    private HelpOption help = new HelpOption();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BuildRequest plain = options.request(console, Optional.empty(), false);
        BuildRequest request = asOf.map(plain::on).orElse(plain);
        Outcome outcome = asOf.isPresent() ? Pipeline.checkFreshness(request) : Pipeline.check(request);
        console.report(outcome.report(), options.format());
        if (outcome instanceof Outcome.Published) {
            console.err().println("检查完毕，没有错误（按 " + request.now() + "）");
            return ExitCode.FINE.number();
        }
        return (outcome instanceof Outcome.Refused ? ExitCode.ENVIRONMENT : ExitCode.CONTENT).number();
    }
}
