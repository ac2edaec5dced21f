package kanjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import kanjian.testing.Golden;
import kanjian.testing.SampleProject;
import kanjian.testing.SampleProject.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kanjian list}: stories that wait, and the numbers of all stories. */
class ListTest {
    private static final Path RECORDED = Path.of("src/test/resources/cli/list");

    @TempDir
    private Path home;

    private SampleProject project() {
        SampleProject project = SampleProject.minimal(home);
        project.write(path("draft"), story("还没写完", "status: draft\npublish_at: 2026-12-24"));
        project.write(path("later"), story("年底才讲", "status: ready\npublish_at: 2026-12-31"));
        project.write(path("sooner"), story("明天就讲", "status: ready\npublish_at: 2026-11-22"));
        project.write(path("today"), story("今天就讲", "status: ready\npublish_at: 2026-11-21"));
        project.write(path("over"), story("讲过了", "status: ready\nexpires: 2026-11-21"));
        return project;
    }

    private static String path(String name) {
        return "content/places/yunxi/stories/" + name + ".md";
    }

    private static String story(String title, String state) {
        return "---\ntitle: " + title + "\ndate: 2023-11-06\nactor: government\ntopics: [water]\nsources: [yunxi-bao]\n"
                + state + "\n---\n修好12口井，等了[三天](excused:说法)，[600余户](figure:households)喝上井水。\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void tellsWhichStoriesWaitAndWhy(String form) {
        Result result = project().run("list", "--now", "2026-11-21", "--format", form);
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEqualTo("共 6 篇报道（按 2026-11-21）\n");
        Golden.verify(RECORDED.resolve("stories." + form), result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void tellsForEachStoryHowItsNumbersAreHeld(String form) {
        Result result = project().run("list", "--figures", "--now", "2026-11-21", "--format", form);
        assertThat(result.code()).isZero();
        Golden.verify(RECORDED.resolve("figures." + form), result.out());
    }

    @Test
    void nothingWaitingIsSaidOrIsAnEmptyArray() throws IOException {
        SampleProject project = SampleProject.minimal(home);
        assertThat(project.run("list", "--now", "2026-11-21").out()).isEqualTo("没有草稿、待发布和已下线的报道\n");
        JsonNode json = new ObjectMapper()
                .readTree(project.run("list", "--format", "json", "--now", "2026-11-21")
                        .out());
        assertThat(json.isArray()).isTrue();
        assertThat(json).isEmpty();
    }

    @Test
    void errorsInTheContentAreCountedAndEndWithTwo() {
        Result result =
                project().write(path("wrong"), "---\ntitle: 没有别的\n---\n修好9口。\n").run("list", "--now", "2026-11-21");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).matches("内容里有 \\d 个错误，上面可能不全；运行 ./kanjian check 查看（按 2026-11-21）\n");
        assertThat(result.out()).contains("年底才讲");
    }

    @Test
    void unreadableSettingsAreAnErrorToo() {
        Result result =
                SampleProject.minimal(home).write("content/site.yaml", "").run("list", "--now", "2026-11-21");
        assertThat(result.code()).isEqualTo(2);
    }
}
