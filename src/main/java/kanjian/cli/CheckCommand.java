package kanjian.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import kanjian.build.Outcome;
import kanjian.build.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kanjian check}: all checks, nothing written. */
@Command(name = "check", description = "检查全部内容，不写任何文件", mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private BuildOptions options = new BuildOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Outcome outcome = Pipeline.check(options.request(console, Optional.empty()));
        console.report(outcome.report(), options.format());
        if (outcome instanceof Outcome.Published) {
            console.err().println("检查完毕，没有错误");
            return ExitCode.FINE.number();
        }
        return (outcome instanceof Outcome.Refused ? ExitCode.ENVIRONMENT : ExitCode.CONTENT).number();
    }
}
