package kanjian.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import kanjian.cli.console.Console;
import kanjian.cli.console.ExitCode;
import kanjian.cli.figures.FindingsJson;
import kanjian.cli.figures.FindingsTable;
import kanjian.cli.figures.ReadText;
import kanjian.diag.Problems;
import kanjian.diag.report.ReportFormat;
import kanjian.source.SourceFile;
import kanjian.source.SourceTree;
import kanjian.text.scan.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code kanjian figures story.md}: how each figure of a text is read. */
@Command(
        name = "figures",
        description = "列出一篇文字里的数字，逐个说明怎样读",
        synopsisHeading = "用法：",
        customSynopsis = "./kanjian figures FILE [选项]",
        descriptionHeading = "%n",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        sortOptions = false)
final class FiguresCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1", paramLabel = "FILE", description = "Markdown 或纯文字文件；写 - 就从标准输入读")
    private String file = GivenFile.STANDARD_INPUT;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "文章的日期，例如 2023-11-06，今年、去年、9月都从它推算；不写就用报道开头的 date",
            converter = DayConverter.class)
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "怎么写出来：text、json；不写就是 text",
            converter = FormConverter.class)
    private Form form = Form.TEXT;

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli alone
    private HelpOption help = new HelpOption();

    FiguresCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<byte[]> bytes = GivenFile.read(file, console);
        if (bytes.isEmpty()) {
            console.err().println("找不到文件“" + file + "” | no such file");
            console.err().println("→ 检查文件名；要从键盘或管道读入，文件名写 -");
            return ExitCode.USAGE.number();
        }
        Problems problems = new Problems();
        String name = GivenFile.title(file);
        Optional<SourceFile> source =
                SourceTree.ofBytes(Map.of(name, bytes.get())).read(name, problems);
        if (!problems.isEmpty()) {
            console.report(problems.sorted(), ReportFormat.TEXT);
        }
        if (source.isEmpty() || problems.hasErrors()) {
            return ExitCode.CONTENT.number(); // a figure cut by an odd character would be read wrongly
        }
        print(ReadText.of(source.get(), date));
        return ExitCode.FINE.number();
    }

    private void print(ReadText text) {
        console.out().print(form.write.apply(text.findings()));
        console.out().flush();
        long figures = text.findings().stream()
                .filter(Finding.Figure.class::isInstance)
                .count();
        long others = text.findings().size() - figures;
        console.err().println("数字" + figures + "个；时间、名称等不是数字的" + others + "处");
        if (text.date().isEmpty() && text.findings().stream().anyMatch(FiguresCommand::isRelative)) {
            console.err().println("→ 今年、去年这样的时间要从文章的日期推算，请写 --date");
        }
    }

    private static boolean isRelative(Finding finding) {
        return finding instanceof Finding.Time time && time.relative();
    }

    /** How the findings are written. */
    private enum Form {
        TEXT(FindingsTable::of),
        JSON(FindingsJson::of);

        private final Function<List<Finding>, String> write;

        Form(Function<List<Finding>, String> write) {
            this.write = write;
        }
    }

    /** Reads {@code text} or {@code json}. */
    static final class FormConverter implements ITypeConverter<Form> {
        @Override
        public Form convert(String text) {
            return switch (text) {
                case "text" -> Form.TEXT;
                case "json" -> Form.JSON;
                default -> throw new TypeConversionException("格式是 text、json 之一，不是“" + text + "”");
            };
        }
    }

    /** Reads {@code 2023-11-06}. */
    static final class DayConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return ReadText.day(text)
                    .orElseThrow(() -> new TypeConversionException("日期写成 2023-11-06 的样子，不是“" + text + "”"));
        }
    }
}
