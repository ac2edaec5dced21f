package kanjian.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kanjian.build.BuildRequest;
import kanjian.build.Outcome;
import kanjian.testing.FileTree;
import kanjian.testing.SampleProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview over its socket, with the smallest site. */
@Timeout(120)
class PreviewTest {
    private static final String STORY = "content/places/yunxi/stories/new-well.md";
    private static final String PAGE = "stories/new-well/";

    @TempDir
    private Path home;

    private SampleProject project;
    private Preview preview;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void open() throws IOException {
        project = SampleProject.minimal(home);
        preview = Preview.open(request(), 0);
        preview.build();
    }

    @AfterEach
    void close() {
        preview.close();
    }

    private BuildRequest request() {
        return new BuildRequest(
                home,
                home.resolve("site"),
                LocalDate.of(2026, 11, 21),
                Optional.of("kanjian"),
                Optional.empty(),
                true,
                false,
                false,
                false);
    }

    private String get(String path) throws IOException, InterruptedException {
        URI address = URI.create(preview.address() + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private Outcome change(String from, String to) {
        project.write(STORY, project.read(STORY).replace(from, to));
        assertThat(preview.awaitChange()).isTrue();
        return preview.build();
    }

    @Test
    void everyFileIsTheOneThatABuildWrites() throws IOException, InterruptedException {
        assertThat(project.run("build", "--drafts", "--now", "2026-11-21").code())
                .isZero();
        FileTree site = FileTree.of(home.resolve("site"));
        for (String path : site.files().keySet()) {
            if (path.endsWith(".html") && !path.equals("404.html")) {
                String page = get(path.replaceFirst("index\\.html$", ""));
                assertThat(page.replaceFirst("<link rel=\"stylesheet\" href=\"/_preview/.*</script></body>", "</body>"))
                        .as(path)
                        .isEqualTo(site.text(path));
            }
        }
        assertThat(Files.exists(home.resolve("site/" + PAGE))).isTrue();
    }

    @Test
    void aSavedChangeIsShown() throws IOException, InterruptedException {
        assertThat(change("清早就排起水桶", "天没亮就排起水桶")).isInstanceOf(Outcome.Published.class);
        assertThat(get(PAGE)).contains("天没亮就排起水桶").doesNotContain("清早就排起水桶");
    }

    @Test
    void anErrorKeepsTheLastGoodPageAndIsTold() throws IOException, InterruptedException {
        assertThat(change("[12口]", "[13口]")).isInstanceOf(Outcome.Rejected.class);
        assertThat(get(PAGE)).contains("12口").doesNotContain("13口");
        assertThat(get("_preview/problems.json")).contains(STORY, "\"error\": 1");
        assertThat(change("[13口]", "[12口]")).isInstanceOf(Outcome.Published.class);
        assertThat(get("_preview/problems.json")).contains("\"error\": 0");
    }

    @Test
    void aDraftIsShownAndMarked() throws IOException, InterruptedException {
        change("status: ready", "status: draft");
        assertThat(get(PAGE)).contains("<b>草稿。</b>");
        change("status: draft", "status: ready");
        assertThat(get(PAGE)).doesNotContain("<b>草稿。</b>");
    }

    @Test
    void filesInAFolderThatIsNewAreWatchedToo() {
        project.write("content/places/yunxi/stations/one.yaml", "- id: a\n");
        assertThat(preview.awaitChange()).isTrue();
        project.write("content/places/yunxi/stations/one.yaml", "- id: b\n");
        assertThat(preview.awaitChange()).isTrue();
    }

    @Test
    void aWaitingPageHearsOfEachBuild() throws IOException, InterruptedException {
        URI events = URI.create(preview.address() + "_preview/events");
        try (var lines = client.send(HttpRequest.newBuilder(events).build(), BodyHandlers.ofLines())
                .body()) {
            Iterator<String> heard = lines.filter(line -> !line.isEmpty()).iterator();
            assertThat(heard.next()).isEqualTo("data: 1");
            preview.build();
            assertThat(heard.next()).isEqualTo("data: 2");
        }
    }

    @Test
    void aPortThatIsTakenIsRefused() {
        int port = URI.create(preview.address()).getPort();
        assertThatThrownBy(() -> Preview.open(request(), port)).isInstanceOf(BindException.class);
    }

    @Test
    void twoHundredThatNeverFinishTheirRequestDoNotStopTheNextOne() throws IOException, InterruptedException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket =
                        new Socket("127.0.0.1", URI.create(preview.address()).getPort());
                socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            assertThat(get("")).contains("</html>");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aHeaderOfSixtyFourKilobytesIsAnsweredAndTheNextRequestToo() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(preview.address()))
                .header("X-Long", "x".repeat(64 * 1024))
                .build();
        assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isIn(200, 400, 431);
        assertThat(get("")).contains("</html>");
    }

    @Test
    void whatIsClosedWaitsNoLonger() {
        preview.close();
        assertThat(preview.awaitChange()).isFalse();
    }
}
