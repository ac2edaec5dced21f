package kanjian.cli.command;

import java.util.concurrent.Callable;
import kanjian.build.Locking;
import kanjian.cli.console.Console;
import kanjian.cli.console.ExitCode;
import kanjian.diag.report.ReportFormat;
import kanjian.lock.Lock;
import kanjian.lock.diff.Changes;
import kanjian.lock.diff.DiffText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kanjian lock}: records what is published. */
@Command(
        name = "lock",
        description = "把要发布的地址、数字和日期记进 content/published.lock；内容有错误就不写",
        synopsisHeading = "用法：",
        customSynopsis = "./kanjian lock [选项]",
        descriptionHeading = "%n",
        optionListHeading = "%n选项：%n",
        sortOptions = false)
final class LockCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DayOption day = new DayOption();

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli alone
    private HelpOption help = new HelpOption();

    LockCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Locking.Result result = Locking.lock(BuildOptions.plain(console, day));
        console.report(result.report(), ReportFormat.TEXT);
        if (result.changes().isEmpty()) {
            console.err().println("没有写，原来的发布记录没有变");
            return ExitCode.CONTENT.number();
        }
        Changes changes = result.changes().get();
        if (!changes.isEmpty()) {
            console.out().print(DiffText.of(changes));
            console.out().flush();
        }
        console.err().println(changes.isEmpty() ? Lock.PATH + " 已经是最新的" : Lock.PATH + " 已写好，请和内容一起提交");
        return ExitCode.FINE.number();
    }
}
