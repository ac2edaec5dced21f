package kanjian.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import kanjian.build.BuildRequest;
import kanjian.build.Outcome;
import kanjian.build.Pipeline;
import kanjian.cli.console.Console;
import kanjian.cli.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli alone
    private HelpOption help = new HelpOption();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BuildRequest request = options.request(console, Optional.empty(), false);
        Outcome outcome = Pipeline.check(request);
        console.report(outcome.report(), options.format());
        if (outcome instanceof Outcome.Published) {
            console.err().println("检查完毕，没有错误（按 " + request.now() + "）");
            return ExitCode.FINE.number();
        }
        return (outcome instanceof Outcome.Refused ? ExitCode.ENVIRONMENT : ExitCode.CONTENT).number();
    }
}
