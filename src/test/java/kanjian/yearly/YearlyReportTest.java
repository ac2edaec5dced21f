package kanjian.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanjian.testing.CsvText;
import kanjian.testing.FileTree;
import kanjian.testing.Golden;
import kanjian.testing.RealSite;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The yearly report says what a count of the finished site says, and nothing that the program cannot know. */
class YearlyReportTest {
    private static final Path RECORDED = Path.of("src/test/resources/yearly");
    private static final String STORIES = "content/places/yunxi/stories/";

    @TempDir
    private Path home;

    /** Two stories beside the one of 2023, and a corrected figure. */
    private SampleProject project() {
        SampleProject project = SampleProject.minimal(home);
        project.write(STORIES + "later.md", story("第二年再看", "2024-03-01", "publish_at: 2024-03-05\n"));
        project.write(STORIES + "some-year.md", story("哪年的事", "XXXX-10-20", "publish_at: 2026-02-01\n"));
        return project.write(
                "content/places/yunxi/metrics/more.yaml",
                "- id: lamps\n  name: 装好的灯\n  value: 15盏\n  kind: actual\n  period: 2022-11/2023-02\n"
                        + "  actor: government\n  scope: 全县\n  source: yunxi-bao\n  quote: 装灯15盏\n"
                        + "  corrections: [{date: 2024-05-06, old: 12盏, new: 15盏, reason: 少数了三盏}]\n"
                        + "- id: wells-to-come\n  name: 要修的井\n  value: 40口\n  kind: target\n  period: 2024\n"
                        + "  actor: government\n  scope: 全县\n  source: yunxi-bao\n  quote: 明年再修40口\n");
    }

    private static String story(String title, String date, String more) {
        return "---\ntitle: " + title + "\ndate: " + date + "\nactor: government\ntopics: [water]\n"
                + "sources: [yunxi-bao]\nstatus: ready\n" + more + "---\n修好[12口](figure:wells-repaired)井。\n";
    }

    private static FileTree built(SampleProject project, String day) {
        SampleProject.Result built = project.run("build", "--now", day);
        assertThat(built.code()).as(built.err()).isZero();
        return FileTree.of(project.home().resolve("site"));
    }

    private static Stream<Integer> years(FileTree site) {
        return site.files().keySet().stream()
                .filter(path -> path.matches("report/\\d+/index.html"))
                .map(path -> Integer.parseInt(path.split("/")[1]));
    }

    @Test
    void everyYearOfAStoryOrACorrectionHasAReportAndYearsToComeHaveNone() {
        SampleProject project = project();
        assertThat(years(built(project, "2026-11-21"))).containsExactly(2023, 2024, 2026);
        project.write(STORIES + "some-year.md", story("明年的报道", "2027-01-01", ""));
        assertThat(years(built(project, "2026-11-21"))).containsExactly(2023, 2024);
    }

    @Test
    void theTablesAreAsRecorded() {
        FileTree site = built(project(), "2026-11-21");
        years(site).forEach(year -> {
            String path = "report/" + year + "/data.csv";
            Golden.verify(RECORDED.resolve(year + ".csv"), site.text(path).replace("\r\n", "\n"));
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyNumberIsWhatACountOfTheSitesOwnFilesGives(boolean real) {
        FileTree site = real ? RealSite.get().files() : built(project(), "2026-11-21");
        assertThat(years(site)).isNotEmpty();
        years(site).forEach(year -> {
            Map<String, List<Integer>> counted = new Recount(site, year).rows();
            Map<String, List<String>> printed = printed(site, year);
            assertThat(printed.keySet()).as("%s", year).containsExactlyInAnyOrderElementsOf(counted.keySet());
            counted.forEach((name, numbers) -> {
                assertThat(printed.get(name).get(1)).as(name).isEqualTo(String.valueOf(numbers.get(1)));
                assertThat(printed.get(name).get(0))
                        .as("%s %s", year, name)
                        .isIn(String.valueOf(numbers.get(0)), numbers.get(0) == 0 ? "未统计" : "");
            });
        });
    }

    /** The two numbers of each row of the table. */
    private static Map<String, List<String>> printed(FileTree site, int year) {
        Map<String, List<String>> rows = new TreeMap<>();
        CsvText.rows(site.text("report/" + year + "/data.csv")).stream()
                .filter(row -> row.get(0).equals("内容"))
                .forEach(row -> rows.put(row.get(1), List.of(row.get(2), row.get(3))));
        return rows;
    }

    @Test
    void aNewStoryIsCountedInItsYearAndInNoOther() {
        SampleProject project = project();
        FileTree before = built(project, "2026-11-21");
        project.write(STORIES + "new.md", story("新的一篇", "2024-04-01", "publish_at: 2026-03-01\n"));
        FileTree after = built(project, "2026-11-21");
        assertThat(printed(after, 2026).get("发布的故事")).containsExactly("2", "4");
        assertThat(printed(before, 2026).get("发布的故事")).containsExactly("1", "3");
        assertThat(printed(after, 2024).get("依据本年报道写的故事")).containsExactly("2", "4");
        assertThat(printed(after, 2024).get("发布的故事").get(0))
                .isEqualTo(printed(before, 2024).get("发布的故事").get(0));
    }

    @Test
    void aYearThatIsNotOverSaysUpToWhichDayItCounts() {
        SampleProject project = project();
        FileTree site = built(project, "2026-11-21");
        assertThat(site.text("report/2026/index.html")).contains("截至2026年11月21日");
        assertThat(site.text("report/2026/data.csv")).contains("2026年（截至2026年11月21日）");
        assertThat(site.text("report/2024/index.html")).doesNotContain("截至2026年");
        assertThat(built(project, "2027-01-01").text("report/2026/index.html")).doesNotContain("这一年还没有过完");
    }

    @Test
    void whatTheProgramCannotKnowIsLeftOpenWithTheReason() {
        FileTree site = built(project(), "2026-11-21");
        assertThat(CsvText.rows(site.text("report/2024/data.csv")))
                .filteredOn(row -> row.get(0).equals("未统计"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(4)).isNotBlank())
                .allSatisfy(row -> assertThat(row.get(2)).isEqualTo("未统计"));
    }

    @Test
    void aSiteWithoutAnyDatedStoryHasNoReportYetAndSaysSo() {
        SampleProject project = SampleProject.minimal(home);
        String path = STORIES + "new-well.md";
        project.write(path, project.read(path).replaceFirst("date: .*", "date: {unknown: 待核, reason: 报纸没有日期}"));
        FileTree site = built(project, "2026-11-21");
        assertThat(years(site)).isEmpty();
        assertThat(site.text("report/index.html")).contains("还没有报表");
    }
}
