package kanjian.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kanjian.diag.Location;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Value;
import kanjian.testing.CaseFolder;
import kanjian.testing.Golden;
import kanjian.testing.SampleProject;
import kanjian.testing.SampleProject.Result;
import kanjian.text.date.PartialDate;
import kanjian.text.date.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the columns of a site grow old, day by day. */
class FreshnessTest {
    private static final Path RECORDED = Path.of("src/test/resources/cli/list");
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path home;

    /** A government's site with five columns of 14 days, each with a story of 1 November 2026. */
    private SampleProject fiveColumns() throws IOException {
        return SampleProject.minimal(home)
                .lay(CaseFolder.named("R650-five-columns").get(0));
    }

    @ParameterizedTest(name = "day {0}: exit code {1}, {2} due, {3} stale")
    @CsvSource({"0, 0, 0, 0", "9, 0, 0, 0", "10, 0, 5, 0", "13, 0, 5, 0", "14, 0, 5, 0", "15, 2, 0, 5", "400, 2, 0, 5"})
    void fiveColumnsPassOnDayThirteenAndFailOnDayFifteen(int day, int code, int due, int stale) throws IOException {
        Result result =
                fiveColumns().run("check", "--as-of", PUBLISHED.plusDays(day).toString());
        assertThat(result.code()).isEqualTo(code);
        assertThat(result.err().split(" R652 ", -1)).hasSize(due + 1);
        assertThat(result.err().split(" R650 ", -1)).hasSize(stale + 1);
    }

    @Test
    void oneNewStoryMakesItsColumnFreshAgainAndNoOther() throws IOException {
        SampleProject project = fiveColumns();
        String path = "content/places/yunxi/stories/";
        project.write(path + "news.md", project.read(path + "yaowen.md").replace("2026-11-01", "2026-11-12"));
        assertThat(project.run("check", "--as-of", "2026-11-16").err().split(" R650 ", -1))
                .hasSize(5);
        assertThat(project.run("check", "--as-of", "2026-11-11").err())
                .contains("要闻")
                .contains(" R652 ");
    }

    @Test
    void aSiteThatIsLateIsStillBuilt() throws IOException {
        Result built = fiveColumns().run("build", "--strict", "--now", "2028-01-01");
        assertThat(built.code()).as(built.err()).isZero();
    }

    @Test
    void whatIsCheckedIsTheSiteOfThatDay() throws IOException {
        SampleProject project = fiveColumns();
        assertThat(project.run("check", "--as-of", "2026-10-31").err())
                .as("none of the five stories has come")
                .contains("栏目“要闻”是空的");
        assertThat(project.run("check", "--as-of", "2026-10-31", "--now", "2026-11-02")
                        .err())
                .contains("栏目“要闻”是空的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void theListOfColumnsTellsTheDaysLeft(String form) throws IOException {
        SampleProject project = fiveColumns();
        project.write("content/site.yaml", project.read("content/site.yaml").replaceFirst("14天", "1个月"));
        project.write("content/site.yaml", project.read("content/site.yaml").replaceFirst("14天", "3个月"));
        Result result = project.run("list", "--columns", "--now", "2026-11-25", "--format", form);
        assertThat(result.code()).isZero();
        Golden.verify(RECORDED.resolve("columns." + form), result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void theShortListNamesColumnsInNeedAfterTheStories(String form) throws IOException {
        SampleProject project = fiveColumns();
        project.write("content/site.yaml", project.read("content/site.yaml").replaceFirst("14天", "1年"));
        project.write(
                "content/places/yunxi/stories/later.md",
                project.read("content/places/yunxi/stories/yaowen.md").replace("2026-11-01", "2026-12-01"));
        Result result = project.run("list", "--now", "2026-11-16", "--format", form);
        assertThat(result.code()).isZero();
        Golden.verify(RECORDED.resolve("in-need." + form), result.out());
    }

    @Test
    void aColumnThatRestsSaysWhyOnItsPage() throws IOException {
        SampleProject project = fiveColumns();
        String settings = project.read("content/site.yaml");
        String columns = "section: motions, name: 建议,";
        project.write("content/site.yaml", settings.replace(columns, columns + " closed: 换届期间停更。,"));
        assertThat(project.run("build", "--now", "2026-11-02").code()).isZero();
        assertThat(project.read("site/motions/index.html")).contains("这一栏不再更新：换届期间停更。");
        assertThat(project.read("site/stations/index.html")).doesNotContain("不再更新");
        project.write("content/places/yunxi/motions.yaml", "[]\n");
        assertThat(project.run("check", "--now", "2026-11-02").err()).doesNotContain("R653");
    }

    @ParameterizedTest
    @CsvSource({
        "14d, 14天, 2026-02-14",
        "14天, 14天, 2026-02-14",
        "6mo, 6个月, 2026-07-31",
        "1个月, 1个月, 2026-02-28",
        "1y, 1年, 2027-01-31",
        "2年, 2年, 2028-01-31"
    })
    void aBudgetIsReadInBothLanguages(String written, String chinese, LocalDate due) {
        Budget budget = Budget.read(written).orElseThrow();
        assertThat(budget.chinese()).isEqualTo(chinese);
        assertThat(budget.due(LocalDate.of(2026, 1, 31))).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"static", "固定", "0天", "14", "两周"})
    void whatNeverChangesHasNoBudget(String written) {
        assertThat(Budget.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20",
        "2026-11, 2026-11-01",
        "2026, 2026-01-01",
        "2026-01/2026-09-30, 2026-09-30",
        "../2026-09, 2026-09-01",
        "2026-03/.., 2026-03-01",
        "2026-11-22, ",
        "2026-12, ",
        "XXXX-10-20, "
    })
    void aRecordIsAsNewAsTheLastDayThatItTellsOf(String time, LocalDate told) {
        Entry record = entry(Map.of("as_of", new Value.When(Period.read(time).orElseThrow())));
        assertThat(ToldDays.last(record, TODAY)).isEqualTo(Optional.ofNullable(told));
    }

    @Test
    void whatIsHopedForMakesNothingNewer() {
        Value past = new Value.When(Period.of(PartialDate.of(LocalDate.of(2023, 3, 1))));
        Value later = new Value.When(
                Period.of(new PartialDate(OptionalInt.of(2026), OptionalInt.of(10), OptionalInt.empty())));
        Value done = new Value.Group(Map.of("date", past));
        Value todo = new Value.Group(Map.of("date", later, "state", new Value.Choice("todo", "未到")));
        Entry motion = entry(Map.of("stages", new Value.Items(List.of(done, todo))));
        assertThat(ToldDays.last(motion, TODAY)).contains(LocalDate.of(2023, 3, 1));
        Entry target = entry(Map.of("kind", new Value.Choice("target", "目标"), "period", later));
        assertThat(ToldDays.last(target, TODAY)).isEmpty();
    }

    private static Entry entry(Map<String, Value> fields) {
        return new Entry(new RecordId("figure", "yunxi/wells"), Location.of("a.yaml"), fields);
    }
}
