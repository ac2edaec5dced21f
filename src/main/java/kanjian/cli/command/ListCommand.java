package kanjian.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kanjian.build.Pipeline;
import kanjian.build.Survey;
import kanjian.cli.console.Console;
import kanjian.cli.console.ExitCode;
import kanjian.cli.list.ColumnList;
import kanjian.cli.list.ListForm;
import kanjian.cli.list.StoryList;
import kanjian.diag.Problem;
import kanjian.text.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kanjian list}: what waits for staff: stories, columns; or how the numbers of each story are held. */
@Command(
        name = "list",
        description = "列出草稿、待发布、已下线的报道和该更新的栏目；或者每篇报道的数字有没有出处",
        synopsisHeading = "用法：",
        customSynopsis = "./kanjian list [选项]",
        descriptionHeading = "%n",
        optionListHeading = "%n选项：%n",
        sortOptions = false)
final class ListCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--figures", description = "每篇报道有多少数字有记录、写明不算数字、没有记录")
    private boolean figures;

    @Option(names = "--columns", description = "全部栏目最近哪天更新、还剩几天")
    private boolean columns;

    @Mixin
    private DayOption day = new DayOption();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text 或 json；不写就是 text",
            converter = ListForm.Converter.class)
    private ListForm form = ListForm.TEXT;

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli alone
    private HelpOption help = new HelpOption();

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate now = day.of(console);
        Survey survey = Pipeline.survey(console.home(), now);
        console.out().print(form == ListForm.JSON ? Json.of(objects(survey)) : text(survey));
        console.out().flush();
        return finish(survey, now).number();
    }

    private String text(Survey survey) {
        StoryList stories = new StoryList(survey.stories());
        ColumnList columns = new ColumnList(survey.columns());
        if (this.columns) {
            return columns.columns().isEmpty() ? "site.yaml 里没有写栏目\n" : columns.text();
        }
        return figures
                ? stories.numbers()
                : stories.absences() + columns.inNeed().text();
    }

    private List<Map<String, Object>> objects(Survey survey) {
        StoryList stories = new StoryList(survey.stories());
        ColumnList columns = new ColumnList(survey.columns());
        if (this.columns) {
            return columns.objects();
        }
        return figures
                ? stories.allNumbers()
                : Stream.concat(stories.absent().stream(), columns.inNeed().objects().stream())
                        .toList();
    }

    private ExitCode finish(Survey survey, LocalDate day) {
        long errors = survey.report().stream().filter(Problem::isError).count();
        if (errors > 0) {
            console.err().println("内容里有 " + errors + " 个错误，上面可能不全；运行 ./kanjian check 查看（按 " + day + "）");
            return ExitCode.CONTENT;
        }
        console.err().println("共 " + survey.stories().size() + " 篇报道（按 " + day + "）");
        return ExitCode.FINE;
    }
}
