package kanjian.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kanjian.testing.FileTree;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is published in several languages names them on each page; one that is not says nothing of it. */
class VersionsTest {
    private static final Pattern VERSION =
            Pattern.compile("<link rel=\"alternate\" hreflang=\"([^\"]+)\" href=\"([^\"]+)\">");

    @TempDir
    private Path home;

    private FileTree build(SampleProject project) {
        SampleProject.Result built = project.run("build", "--strict", "--now", "2026-11-21");
        assertThat(built.code()).as(built.err()).isZero();
        return FileTree.of(home.resolve("site"));
    }

    private static List<String> versions(FileTree site, String path) {
        return VERSION.matcher(site.text(path))
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }

    @Test
    void eachPageNamesItselfInEveryLanguage() {
        SampleProject project = SampleProject.minimal(home);
        String settings = project.read("content/site.yaml");
        String base = settings.lines()
                .filter(line -> line.startsWith("base_url: "))
                .map(line -> line.substring("base_url: ".length()).strip())
                .findFirst()
                .orElseThrow();
        FileTree site = build(project.write(
                "content/site.yaml",
                settings + "versions:\n  - {language: bo, base_url: https://bo.yunxi.example/}\n"));
        assertThat(versions(site, "places/yunxi/index.html"))
                .containsExactly(
                        "zh-Hans " + base + "places/yunxi/",
                        "bo https://bo.yunxi.example/places/yunxi/",
                        "x-default " + base + "places/yunxi/");
        assertThat(versions(site, "404.html")).isEmpty();
    }

    @Test
    void aSiteInOneLanguageNamesNone() {
        assertThat(versions(build(SampleProject.minimal(home)), "index.html")).isEmpty();
    }
}
