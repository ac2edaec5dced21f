package kanjian.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a command: prints the help. */
@Command(
        name = "kanjian",
        description = "看见：人大工作公开展示网站的生成程序。",
        synopsisSubcommandLabel = "命令",
        commandListHeading = "%n命令：%n",
        optionListHeading = "%n选项：%n",
        footer = {"", "第一次用：./kanjian build", "看不懂提示：./kanjian explain R302"},
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class KanjianCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
