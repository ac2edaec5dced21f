package kanjian.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import kanjian.cli.command.Commands;
import kanjian.cli.console.Console;
import kanjian.cli.console.ExitCode;
import picocli.CommandLine;

/** The program: reads the command line, runs a command, prints, and ends with an {@link ExitCode}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(args, home(), System.getenv(), System.in, out, err);
        out.flush();
        System.exit(code);
    }

    /** The project's top folder: where the launcher lies, or the current folder. */
    private static Path home() {
        return Path.of(System.getProperty("kanjian.home", "")).toAbsolutePath().normalize();
    }

    /** Runs a command as the launcher would, with other streams and surroundings, and nothing to read from standard input. */
    public static int run(String[] args, Path home, Map<String, String> environment, PrintStream out, PrintStream err) {
        return run(args, home, environment, InputStream.nullInputStream(), out, err);
    }

    /** Runs a command as the launcher would, with other streams and surroundings. */
    public static int run(
            String[] args,
            Path home,
            Map<String, String> environment,
            InputStream in,
            PrintStream out,
            PrintStream err) {
        Console console = new Console(home, environment, in, out, err);
        CommandLine commands = new CommandLine(new KanjianCommand());
        Commands.of(console).forEach(commands::addSubcommand);
        commands.setOut(console.writer(out)).setErr(console.writer(err));
        commands.setParameterExceptionHandler((failure, arguments) -> {
            err.print(Usage.complaint(failure) + "\n");
            return ExitCode.USAGE.number();
        });
        commands.setExecutionExceptionHandler(
                (failure, command, result) -> console.failed(failure).number());
        commands.setUsageHelpAutoWidth(false);
        return commands.execute(args);
    }
}
