package kanjian.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kanjian.diag.Problem;
import kanjian.diag.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    Path project;

    private Path content;
    private Path themes;

    @BeforeEach
    void makeAProject() throws IOException {
        content = Files.createDirectory(project.resolve("content"));
        themes = Files.createDirectory(project.resolve("themes"));
        Files.writeString(content.resolve("site.yaml"), "name: 看见\n");
    }

    @Test
    void opensWhatIsAbsentWithItsParents() {
        assertOpens(project.resolve("build/out/site"));
    }

    @Test
    void opensWhatIsEmptyButForKeepers() throws IOException {
        Path out = Files.createDirectory(project.resolve("site"));
        assertOpens(out);
        Files.writeString(out.resolve(".gitignore"), "*\n");
        assertOpens(out);
    }

    @Test
    void opensWhatItMade() {
        Path out = project.resolve("site");
        Sites.publish(out, "甲");
        assertOpens(out);
        assertThat(Sites.wordOf(out)).isEqualTo("甲");
    }

    @Test
    void refusesAFolderWithFilesOfOthers() throws IOException {
        Path out = Files.createDirectory(project.resolve("site"));
        Files.writeString(out.resolve("thesis.doc"), "毕业论文");
        assertRefuses(out, "R010");
    }

    @Test
    void refusesWhenANeededNameBesideTheSiteIsTaken() throws IOException {
        Path foreign = Files.createDirectory(project.resolve(".site.old"));
        Files.writeString(foreign.resolve("thesis.doc"), "毕业论文");
        assertRefuses(project.resolve("site"), "R010");
    }

    @Test
    void refusesAFile() throws IOException {
        assertRefuses(Files.writeString(project.resolve("site"), "文件"), "R011");
    }

    @Test
    void refusesALink() throws IOException {
        Path elsewhere = Files.createDirectory(project.resolve("elsewhere"));
        assertRefuses(Files.createSymbolicLink(project.resolve("site"), elsewhere), "R012");
    }

    @Test
    void refusesALinkToNowhere() throws IOException {
        assertRefuses(Files.createSymbolicLink(project.resolve("site"), project.resolve("nowhere")), "R012");
    }

    @Test
    void refusesTheProjectAndWhatLiesAroundIt() {
        assertRefuses(project, "R013");
        assertRefuses(project.getParent(), "R013");
        assertRefuses(project.getRoot(), "R013");
    }

    @Test
    void refusesTheSourcesAndWhatLiesInThem() {
        assertRefuses(content, "R013");
        assertRefuses(themes.resolve("kanjian/out"), "R013");
        assertRefuses(project.resolve("site/../content/site"), "R013");
    }

    @Test
    void refusesTheSourcesBehindALink() throws IOException {
        Path link = Files.createSymbolicLink(project.resolve("link"), content);
        assertRefuses(link.resolve("site"), "R013");
    }

    @Test
    void refusesWhileAnotherRunHasItOpen() {
        Path out = project.resolve("site");
        try (OutputFolder first = open(out, new Problems()).orElseThrow()) {
            assertThat(first.stage().path()).exists();
            Problem busy = assertRefuses(out, "R014");
            assertThat(busy.chinese()).contains("进程号 " + ProcessHandle.current().pid());
        }
        assertOpens(out);
    }

    @Test
    void dropsWhatADeadRunLeft() throws IOException {
        Path out = project.resolve("site");
        Sites.publish(out, "甲");
        try (OutputFolder folder = open(out, new Problems()).orElseThrow()) {
            folder.stage().write(OutputFile.of("a/b/c.html", "乙"));
        }
        assertThat(project.resolve(".site.staging")).exists();

        assertOpens(out);

        assertThat(project.resolve(".site.staging")).doesNotExist();
        assertThat(Sites.wordOf(out)).isEqualTo("甲");
    }

    private Optional<OutputFolder> open(Path out, Problems problems) {
        return OutputFolder.open(out, List.of(content, themes), problems);
    }

    private void assertOpens(Path out) {
        Problems problems = new Problems();
        open(out, problems).orElseThrow().close();
        assertThat(problems.sorted()).isEmpty();
    }

    private Problem assertRefuses(Path out, String code) {
        Map<String, String> before = Sites.contents(project);
        Problems problems = new Problems();

        assertThat(open(out, problems)).isEmpty();

        assertThat(problems.sorted()).extracting(problem -> problem.code().id()).containsExactly(code);
        Map<String, String> after = Sites.contents(project);
        after.remove(".site.lock");
        before.remove(".site.lock");
        assertThat(after).isEqualTo(before);
        return problems.sorted().get(0);
    }
}
