package kanjian.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kanjian.build.SiteSchema;
import kanjian.cli.console.Console;
import kanjian.cli.console.ExitCode;
import kanjian.schema.JsonSchema;
import kanjian.schema.Kind;
import kanjian.schema.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kanjian schema}: the JSON Schema of every record kind, for editors. */
@Command(
        name = "schema",
        description = "输出记录格式（JSON Schema），给编辑器用",
        synopsisHeading = "用法：",
        customSynopsis = "./kanjian schema [KIND] [选项]",
        descriptionHeading = "%n",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n",
        sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "KIND", description = "例如 figure；不写就列出全部类别")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "每个类别写成一个文件，放进这个文件夹")
    private Optional<Path> out = Optional.empty();

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli alone
    private HelpOption help = new HelpOption();

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Schema schema = SiteSchema.of(console.home());
        if (out.isPresent()) {
            kinds(schema).forEach(one -> write(out.get(), one, schema));
            return ExitCode.FINE.number();
        }
        if (kind.isEmpty()) {
            kinds(schema).forEach(one -> console.out().println(one.name() + "\t" + one.chinese() + "\t" + one.file()));
            return ExitCode.FINE.number();
        }
        Optional<Kind> known =
                kinds(schema).filter(one -> one.name().equals(kind.get())).findFirst();
        if (known.isEmpty()) {
            console.err().println("没有“" + kind.get() + "”这个类别 | no such kind");
            console.err().println("→ 不带类别运行 ./kanjian schema，可以看到全部类别");
            return ExitCode.USAGE.number();
        }
        console.out().print(JsonSchema.of(known.get(), schema));
        return ExitCode.FINE.number();
    }

    private static Stream<Kind> kinds(Schema schema) {
        return Stream.concat(schema.kinds().stream(), schema.forms().all());
    }

    private static void write(Path folder, Kind kind, Schema schema) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(kind.name() + ".schema.json"), JsonSchema.of(kind, schema));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder, e);
        }
    }
}
