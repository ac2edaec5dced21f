package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kanjian.build.BuildRequest;
import kanjian.build.Outcome;
import kanjian.build.Pipeline;
import kanjian.testing.FileTree;
import kanjian.testing.Home;
import kanjian.testing.SampleProject;
import kanjian.testing.SampleProject.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published changes only where everybody sees it: told from the first lock to the comment on a pull request. */
class PublishedLockTest {
    private static final String LOCK = "content/published.lock";
    private static final String FIGURES = "content/places/yunxi/metrics.yaml";
    private static final String STORY = "content/places/yunxi/stories/new-well.md";
    private static final String CORRECTION =
            "  corrections: [{date: 2026-11-20, old: 12口, new: 13口, reason: 台账上还有一口}]\n";

    @TempDir
    private Path home;

    private SampleProject project;

    @BeforeEach
    void layOut() {
        project = SampleProject.minimal(home);
    }

    private Result run(String command) {
        return project.run((command + " --now 2026-11-21").split(" "));
    }

    private void change(String file, String before, String now) {
        assertThat(project.read(file)).contains(before);
        project.write(file, project.read(file).replace(before, now));
    }

    /** Where the figure stands in the lock. */
    private static int line(String lock) {
        return lock.lines().toList().indexOf("数字\tyunxi/wells-repaired\t12口\t2023-01/2023-09\tyunxi-bao") + 1;
    }

    private void repairOneMoreWell() {
        for (String file :
                List.of(FIGURES, STORY, "content/places/yunxi/motions.yaml", "content/places/yunxi/place.yaml")) {
            change(file, "12口", "13口");
        }
    }

    private void correct() {
        change(FIGURES, "修好水井13口\n", "修好水井13口\n" + CORRECTION);
    }

    @Test
    void aFigureChangesOnlyWithACorrectionThatReadersSeeForGood() {
        assertThat(run("lock").code()).isZero();
        assertThat(run("build --locked").code()).isZero();
        Map<String, String> before = FileTree.of(home.resolve("site")).hashes();
        String old = project.read(LOCK);

        repairOneMoreWell();
        Result refused = run("build");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains(
                        FIGURES + ":1:3  错误 R452",
                        "从“12口”变成“13口”（" + LOCK + ":" + line(old) + ":1）",
                        "old: 12口, new: 13口");
        assertThat(FileTree.of(home.resolve("site")).hashes()).isEqualTo(before);
        assertThat(run("lock").code()).isEqualTo(2);
        assertThat(project.read(LOCK))
                .as("a lock never takes in what was not corrected")
                .isEqualTo(old);

        correct();
        assertThat(run("build").code()).isZero();
        for (String page : new String[] {
            "corrections/index.html", "figures/yunxi/wells-repaired/index.html", "stories/new-well/index.html"
        }) {
            assertThat(project.read("site/" + page)).as(page).contains("<del>12口</del>", "<ins>13口</ins>", "台账上还有一口");
        }
        assertThat(project.read("site/corrections/feed.xml")).contains("“12口”改为“13口”。台账上还有一口");

        assertThat(run("build --locked").err()).contains("R455", "运行 ./kanjian lock，把 content/published.lock 一起提交");
        assertThat(run("lock").out()).contains("改动  yunxi/wells-repaired  12口 → 13口", "原因：台账上还有一口");
        assertThat(run("build --locked").code()).isZero();

        project.write("old.lock", old);
        assertThat(run("diff HOME/old.lock").out())
                .isEqualTo("数字（1）\n  改动  yunxi/wells-repaired  12口 → 13口  2023-01/2023-09  yunxi-bao  原因：台账上还有一口\n\n"
                        + "更正（1）\n  新增  figure:yunxi/wells-repaired  2026-11-20  数值  12口  13口\n");

        change(FIGURES, CORRECTION, "");
        assertThat(run("check").err()).contains("R456").doesNotContain("R452");
    }

    @Test
    void aDifferenceIsToldWithOrWithoutItsCorrectionAndAsATable() {
        run("lock");
        project.write("old.lock", project.read(LOCK) + "地址\t/stations/a|b/\n");
        repairOneMoreWell();
        Result told = run("diff HOME/old.lock --format markdown");
        assertThat(told.code()).isZero();
        assertThat(told.out()).isEqualTo("""
                        ### 发布内容的变化

                        #### 数字（1）

                        | 变化 | 编号 | 数值 | 时间 | 来源 | 原因 |
                        | --- | --- | --- | --- | --- | --- |
                        | 改动 | yunxi/wells-repaired | 12口 → 13口 | 2023-01/2023-09 | yunxi-bao |  |

                        #### 地址（1）

                        | 变化 | 地址 |
                        | --- | --- |
                        | 移除 | /stations/a\\|b/ |
                        """);
    }

    @Test
    void anOldLockMayComeFromStandardInput() {
        run("lock");
        project.type(project.read(LOCK));
        assertThat(run("diff -").out()).isEqualTo("发布的地址、数字和日期没有变化\n");
    }

    @Test
    void anOldLockThatIsNoFileIsToldInASentence() {
        for (String name : List.of("HOME", "HOME/none.lock", "HOME/a\0b.lock")) {
            Result told = run("diff " + name);
            assertThat(told.code()).as(name).isEqualTo(1);
            assertThat(told.err()).as(name).startsWith("没有“").contains("→ 从版本记录里取出旧的一份");
        }
    }

    @Test
    void aFolderInThePlaceOfTheLockIsToldAndLeftUntouched() throws IOException {
        Files.createDirectories(home.resolve(LOCK));
        Result refused = run("lock");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("R015").doesNotContain("\tat ");
        assertThat(home.resolve("content/.published.lock.new")).doesNotExist();
        project.write(LOCK + "/keep.yaml", "");
        assertThat(run("check").err()).contains(LOCK + "  错误 R450", "它是文件夹，不是文件");
    }

    @Test
    void anOldLockThatCannotBeReadIsToldByItsName() {
        project.write("old.lock", "not a lock\n");
        assertThat(run("diff HOME/old.lock").err()).contains("HOME/old.lock:1:1  错误 R450");
        assertThat(run("diff HOME/none.lock").code()).isEqualTo(1);
    }

    @Test
    void continuousIntegrationAsksForACompleteLockAndNobodyElse() {
        run("lock");
        change(LOCK, "地址\t/about/\n", "");
        assertThat(run("check").code()).isZero();
        project.with("CI", "true");
        assertThat(run("check").err()).contains("错误 R455");
        assertThat(run("check --drafts").code()).isZero();
        assertThat(run("build --base-url https://elsewhere.example/x/").code()).isEqualTo(2);
        assertThat(home.resolve("site")).doesNotExist();
        project.with("CI", "false");
        assertThat(run("check").code()).isZero();
    }

    @Test
    void aSiteWithoutALockHasPublishedNothingYet() {
        project.with("CI", "1");
        assertThat(run("build").code()).isZero();
        repairOneMoreWell();
        assertThat(run("build").code()).isZero();
    }

    @Test
    void aStoryThatAppearsByItselfOnItsDayNeedsNoLockThatDay() {
        run("lock");
        String story = project.read(STORY).replace("status: ready", "status: ready\npublish_at: 2026-12-01");
        project.write("content/places/yunxi/stories/next-well.md", story);
        assertThat(project.run("check", "--locked", "--now", "2026-11-30").code())
                .isZero();
        assertThat(project.run("check", "--locked", "--now", "2026-12-01").code())
                .isZero();
    }

    @Test
    void aWithdrawnFigureKeepsItsPageWhichSaysSo() {
        String pumps = "- {id: pumps, name: 水泵, value: 约40台, kind: actual, as_of: 2023-09, actor: enterprise,"
                + " scope: 全县, source: yunxi-bao, quote: 水泵约40台";
        project.write("content/places/yunxi/metrics/pumps.yaml", pumps + "}\n");
        run("lock");
        project.write(
                "content/places/yunxi/metrics/pumps.yaml", pumps + ", withdrawn: {date: 2026-11-01, reason: 报社更正}}\n");
        assertThat(run("build --locked").code()).isZero();
        assertThat(project.read("site/figures/yunxi/pumps/index.html")).contains("这个数字已撤下", "报社更正");
        assertThat(project.read("site/data/figures.csv")).doesNotContain("40台");
        assertThat(project.read("site/places/yunxi/index.html")).doesNotContain("40台");
    }

    @Test
    void anAddressThatWasLeftLeadsOn() {
        run("lock");
        change(LOCK, "地址\t/stories/\n", "地址\t/stations/hekou/\n地址\t/stories/\n");
        assertThat(run("check").code()).isEqualTo(2);
        project.write(
                "content/site.yaml",
                project.read("content/site.yaml") + "redirects: [{from: /stations/hekou/, to: /places/yunxi/}]\n");
        assertThat(run("build --locked").code()).isZero();
        assertThat(project.read("site/stations/hekou/index.html")).contains("../../places/yunxi/index.html");
    }

    /** The lock of this repository's own content. */
    @Test
    void whatThisRepositoryPublishesIsLocked() {
        assertThat(Files.exists(Path.of(LOCK))).isTrue();
        Outcome outcome = Pipeline.check(new BuildRequest(
                Path.of("").toAbsolutePath(),
                home.resolve("site"),
                Home.NOW,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                true,
                false));
        assertThat(outcome.report()).as("run ./kanjian lock").isEmpty();
    }
}
