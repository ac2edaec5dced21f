package kanjian.cli;

import kanjian.cli.command.HelpOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command without a command: prints the help. */
@Command(
        name = "kanjian",
        description = "看见：人大工作公开展示网站的生成程序。",
        synopsisHeading = "用法：",
        customSynopsis = "./kanjian 命令 [选项]",
        descriptionHeading = "%n",
        commandListHeading = "%n命令：%n",
        optionListHeading = "%n选项：%n",
        footer = {"", "第一次用：./kanjian build", "看不懂提示：./kanjian explain R302"},
        versionProvider = Version.class,
        sortOptions = false)
final class KanjianCommand implements Runnable {
    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli alone
    private HelpOption help = new HelpOption();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "显示版本")
    @SuppressWarnings("UnusedVariable") // for picocli alone
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
