package kanjian.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kanjian.build.BuildRequest;
import kanjian.build.Outcome;
import kanjian.build.Pipeline;
import kanjian.cli.console.Console;
import kanjian.cli.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kanjian build}: content and theme into the site. */
@Command(
        name = "build",
        description = "检查全部内容，没有错误就生成网站",
        synopsisHeading = "用法：",
        customSynopsis = "./kanjian build [选项]",
        descriptionHeading = "%n",
        optionListHeading = "%n选项：%n",
        sortOptions = false)
final class BuildCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--out", paramLabel = "DIR", description = "网站放在哪里；不写就是 site")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--compress", description = "网页、样式和数据旁边另放一份压缩的 .gz，给 nginx 的 gzip_static 用")
    private boolean compress;

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli alone
    private HelpOption help = new HelpOption();

    BuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        BuildRequest request = options.request(console, out, compress);
        Outcome outcome = Pipeline.build(request);
        console.report(outcome.report(), options.format());
        return finish(request, outcome).number();
    }

    private ExitCode finish(BuildRequest request, Outcome outcome) {
        if (outcome instanceof Outcome.Published published) {
            console.err()
                    .println("网站已生成：" + request.out() + "，" + published.pages() + "页、" + published.files() + "个文件（按 "
                            + request.now() + "）");
            return ExitCode.FINE;
        }
        boolean refused = outcome instanceof Outcome.Refused;
        console.err().println(refused ? "没有生成，原来的文件夹没有动" : "没有生成，原来的网站没有变");
        return refused ? ExitCode.ENVIRONMENT : ExitCode.CONTENT;
    }
}
