package kanjian.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import kanjian.build.Locking;
import kanjian.cli.console.Console;
import kanjian.cli.console.ExitCode;
import kanjian.diag.report.ReportFormat;
import kanjian.lock.diff.Changes;
import kanjian.lock.diff.DiffMarkdown;
import kanjian.lock.diff.DiffText;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code kanjian diff OLDLOCK}: what the content publishes otherwise than an old lock says. */
@Command(
        name = "diff",
        description = "和旧的发布记录比，要发布的地址、数字和日期变了什么",
        synopsisHeading = "用法：",
        customSynopsis = "./kanjian diff OLDLOCK [选项]",
        descriptionHeading = "%n",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        sortOptions = false)
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1", paramLabel = "OLDLOCK", description = "旧的 published.lock；写 - 就从标准输入读")
    private String old = GivenFile.STANDARD_INPUT;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "怎么写出来：text、markdown；不写就是 text",
            converter = FormConverter.class)
    private Function<Changes, String> form = DiffText::of;

    @Mixin
    private DayOption day = new DayOption();

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli alone
    private HelpOption help = new HelpOption();

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<byte[]> bytes = GivenFile.read(old, console);
        if (bytes.isEmpty()) {
            console.err().println("没有“" + old + "”这个文件 | no such file");
            console.err().println("→ 从版本记录里取出旧的一份，例如 git show main:content/published.lock > old.lock");
            return ExitCode.USAGE.number();
        }
        Locking.Result result = Locking.diff(BuildOptions.plain(console, day), GivenFile.title(old), bytes.get());
        console.report(result.report(), ReportFormat.TEXT);
        if (result.changes().isEmpty()) {
            console.err().println("没有比，先改好上面的问题");
            return ExitCode.CONTENT.number();
        }
        console.out().print(form.apply(result.changes().get()));
        console.out().flush();
        return ExitCode.FINE.number();
    }

    /** Reads the name of a form. */
    static final class FormConverter implements ITypeConverter<Function<Changes, String>> {
        @Override
        public Function<Changes, String> convert(String text) {
            return switch (text) {
                case "text" -> DiffText::of;
                case "markdown" -> DiffMarkdown::of;
                default -> throw new TypeConversionException("格式是 text、markdown 之一，不是“" + text + "”");
            };
        }
    }
}
