package kanjian.cli.command;

import picocli.CommandLine.Option;

/** {@code --help} in Chinese, which every command has. */
public final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "显示这段说明")
    @SuppressWarnings("UnusedVariable") // for picocli alone
    private boolean asked;
}
