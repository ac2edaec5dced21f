package kanjian.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kanjian.cli.console.Console;
import kanjian.cli.console.ExitCode;
import kanjian.diag.Code;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kanjian explain R302}: one problem, why it matters, how to mend it, an example. */
@Command(
        name = "explain",
        description = "解释一个问题代码：是什么、为什么、怎么改",
        synopsisHeading = "用法：",
        customSynopsis = "./kanjian explain [CODE]",
        descriptionHeading = "%n",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "例如 R302；不写就列出全部代码")
    private Optional<String> code = Optional.empty();

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli alone
    private HelpOption help = new HelpOption();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (code.isEmpty()) {
            Stream.of(Code.values()).map(ExplainCommand::title).forEach(console.out()::println);
            return ExitCode.FINE.number();
        }
        Optional<Code> known = Code.of(code.get());
        if (known.isEmpty()) {
            console.err().println("没有“" + code.get() + "”这个代码 | no such code");
            console.err().println("→ 不带代码运行 ./kanjian explain，可以看到全部代码");
            return ExitCode.USAGE.number();
        }
        console.out().print(page(known.get()));
        return ExitCode.FINE.number();
    }

    private static String title(Code code) {
        return page(code).lines().findFirst().orElse("# " + code.id()).substring(2);
    }

    private static String page(Code code) {
        String file = "/kanjian/explain/" + code.id() + ".md";
        try (InputStream in = ExplainCommand.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no page " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
