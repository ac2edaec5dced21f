package kanjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kanjian.testing.FileTree;
import kanjian.testing.Home;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site lays a theme of its own over the one that ships, with no file in it but what differs. */
class OwnThemeTest {
    private static final String NOW = "2026-11-21";

    @TempDir
    private Path home;

    private SampleProject project() {
        return SampleProject.minimal(home).write("themes/own/theme.yaml", "api: 1\nname: 云溪\nextends: kanjian\n");
    }

    private FileTree built(SampleProject project, String... more) {
        SampleProject.Result built = project.run(
                more.length == 0
                        ? new String[] {"build", "--strict", "--now", NOW}
                        : new String[] {"build", "--strict", "--now", NOW, more[0], more[1]});
        assertThat(built.code()).as(built.err()).isZero();
        return FileTree.of(home.resolve("site"));
    }

    @Test
    void anEmptyThemeOverTheShippedOneGivesTheSameSite() {
        SampleProject project = project();
        FileTree shipped = built(project);
        assertThat(built(project, "--theme", "own").hashes()).isEqualTo(shipped.hashes());
    }

    @Test
    void aBlockATemplateAnAssetAWordAndAnOptionAreLaidOverOneByOne() throws IOException {
        SampleProject project = project()
                .write(
                        "themes/own/pages/story.html",
                        "{% extends \"kanjian:pages/story.html\" %}{% block main %}<p>云溪的报道</p>{{ parent() }}{% endblock %}")
                .write("themes/own/parts/patterns.html", "<!-- 云溪的图案 -->{% include \"kanjian:parts/patterns.html\" %}")
                .write("themes/own/words.yaml", "nav:\n  skip: 看正文\n")
                .write("themes/own/assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Files.writeString(
                home.resolve("content/site.yaml"), project.read("content/site.yaml") + "外观: own\n外观选项: {页首提示: 试运行}\n");
        FileTree site = built(project);
        String story = site.text("stories/new-well/index.html");
        assertThat(story).contains("<p>云溪的报道</p>", "石桥镇", "<!-- 云溪的图案 -->", "看正文", "试运行");
        assertThat(site.text("index.html")).contains("试运行", "看正文").doesNotContain("云溪的报道");
        String icon = site.files().keySet().stream()
                .filter(path -> path.startsWith("assets/icon."))
                .findFirst()
                .orElseThrow();
        assertThat(site.text(icon)).isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(story).contains(icon);
    }

    @Test
    void theCommandNamesAThemeBeforeTheSettings() {
        SampleProject project = project();
        project.write("content/site.yaml", project.read("content/site.yaml") + "theme: own\n")
                .write("themes/own/words.yaml", "nav:\n  skip: 看正文\n");
        assertThat(built(project).text("index.html")).contains("看正文");
        assertThat(built(project, "--theme", "kanjian").text("index.html")).doesNotContain("看正文");
    }

    /** The kind of the recorded site, drawn by the shipped theme and two templates. */
    @Test
    void aKindThatTheSiteAddsIsDrawnByTwoTemplatesOverTheShippedTheme() {
        Path site = Path.of("src/test/resources/sites/livelihood-votes/content");
        Home.copy(Path.of("themes"), home.resolve("themes"));
        Home.copy(site, home.resolve("content"));
        SampleProject project = SampleProject.empty(home)
                .write(
                        "themes/own/theme.yaml",
                        "api: 1\nname: 云溪\nextends: kanjian\npages: [records/livelihood-vote]\nblocks: [livelihood-vote]\n"
                                + "options: [{name: motto, zh: 页脚的话, type: text}]\n")
                .write(
                        "themes/own/pages/records/livelihood-vote.html",
                        "{% extends \"layout.html\" %}{% block main %}<div class=\"wrap\"><h1>{{ page.entry.title }}</h1>"
                                + "{{ steps(page.entry.f.steps) }}<p>{{ val(page.entry.f.votes) }}</p></div>{% endblock %}")
                .write(
                        "themes/own/blocks/livelihood-vote.html",
                        "<section id=\"{{ block.anchor }}\"><h2>{{ block.heading }}</h2>{% for e in block.entries %}"
                                + "<div{{ aid(e, local) }}><h3>{{ title(e) }}</h3>{{ origin(e, here) }}</div>{% endfor %}</section>");
        FileTree built = built(project);
        assertThat(built.text("livelihood-votes/wells/index.html")).contains("<h1>石桥镇修井</h1>", "146票", "提名");
        assertThat(built.text("livelihood-votes/bus/index.html")).contains("未公布", "公告只列名次");
        assertThat(built.text("livelihood-votes/index.html")).contains("石桥镇修井", "通村班车");
        assertThat(built.text("places/yunxi/index.html"))
                .contains("票决项目", "通村班车", "../../livelihood-votes/wells/index.html");
        assertThat(built.text("data/livelihood-votes.csv")).contains("yunxi/wells", "票决日期");
        assertThat(built.text("sitemap.xml")).contains("/livelihood-votes/wells/");
        assertThat(project.run("schema", "livelihood-vote").out()).contains("谁提出的", "票决日期");
        assertThat(project.run("schema", "site").out()).contains("页脚的话");
    }
}
