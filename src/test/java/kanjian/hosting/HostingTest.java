package kanjian.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import kanjian.output.OutputFile;
import kanjian.testing.FileTree;
import kanjian.testing.Golden;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made for those who put the site on a server, held against the site as it lies on the disk. */
class HostingTest {
    @TempDir
    private Path home;

    private FileTree build(String... more) {
        String[] words = new String[3 + more.length];
        System.arraycopy(new String[] {"build", "--now", "2026-11-21"}, 0, words, 0, 3);
        System.arraycopy(more, 0, words, 3, more.length);
        SampleProject.Result built = SampleProject.minimal(home).run(words);
        assertThat(built.code()).as(built.err()).isZero();
        return FileTree.of(home.resolve("site"));
    }

    private static Map<String, JsonNode> rows(FileTree site) throws IOException {
        Map<String, JsonNode> rows = new TreeMap<>();
        for (JsonNode row :
                new ObjectMapper().readTree(site.text("manifest.json")).path("files")) {
            rows.put(row.path("path").asText(), row);
        }
        return rows;
    }

    @Test
    void theManifestNamesEveryFileButItselfWithHashAndSize() throws IOException {
        FileTree site = build();
        Map<String, JsonNode> rows = rows(site);
        TreeSet<String> files = new TreeSet<>(site.files().keySet());
        files.remove("manifest.json");
        assertThat(rows.keySet()).isEqualTo(files);
        rows.forEach((path, row) -> {
            assertThat(row.path("sha256").asText())
                    .as(path)
                    .isEqualTo(site.hashes().get(path));
            assertThat(row.path("size").asInt()).as(path).isEqualTo(site.files().get(path).length);
            assertThat(row.path("type").asText()).as(path).matches("[a-z]+/[a-z+-]+(; charset=utf-8)?");
            assertThat(row.has("repeatable")).as(path).isEqualTo(path.startsWith("cards/"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "assets/site.0123abcd.css, IMMUTABLE",
        "images/yunxi/well.0123abcd.jpg, IMMUTABLE",
        "images/yunxi/0123abcd.jpg, IMMUTABLE",
        "assets/site.css, REVALIDATE",
        "stories/well.0123abcd.html, REVALIDATE",
        "index.html, REVALIDATE"
    })
    void onlyWhatChangesItsNameWithItsContentIsKeptForEver(String path, CacheClass expected) {
        assertThat(CacheClass.of(path)).isEqualTo(expected);
    }

    @Test
    void aCompressedCopyHoldsTheFileAndIsMarkedAsNotRepeatable() throws IOException {
        FileTree site = build("--compress");
        Map<String, JsonNode> rows = rows(site);
        assertThat(site.files()).containsKey("index.html.gz").doesNotContainKey("robots.txt.gz");
        for (String path : site.files().keySet()) {
            if (path.endsWith(".gz")) {
                byte[] copy = site.files().get(path);
                assertThat(new GZIPInputStream(new ByteArrayInputStream(copy)).readAllBytes())
                        .isEqualTo(site.files().get(path.substring(0, path.length() - 3)));
                assertThat(copy).as("no time in the header").containsSequence(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
                assertThat(rows.get(path).path("repeatable").asBoolean(true)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"top, https://rd.example.cn/", "below, https://rd.example.cn/kanjian/"})
    void theSettingsAreAsRecorded(String name, String baseUrl) {
        for (OutputFile file : HostSettings.files(baseUrl)) {
            Golden.verify(Path.of("src/test/resources/hosting", name, file.path()), file.text());
            assertThat(file.text()).contains("default-src 'self'", "nosniff").doesNotContain("unsafe-inline");
        }
    }
}
