package kanjian.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problem;
import kanjian.output.MemorySink;
import kanjian.output.OutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of a preview, and what cannot. */
class AnswersTest {
    private static final Problem PROBLEM =
            new Problem(Code.YAML_TAB, Location.of("content/site.yaml", 2, 1), List.of("x", "y"));

    private static Showing showing() {
        MemorySink site = new MemorySink();
        site.write(OutputFile.of("index.html", "<html><body>首页</body></html>"));
        site.write(OutputFile.of("404.html", "<html><body>没有这一页</body></html>"));
        site.write(OutputFile.of("places/yunxi/index.html", "<body>云溪</body>"));
        site.write(OutputFile.of("assets/site.css", "a{}"));
        return new Showing(site, List.of(PROBLEM), 7);
    }

    private static Answer get(String path) {
        return Answers.of("GET", "127.0.0.1:8000", path, showing());
    }

    private static String text(Answer answer) {
        return new String(answer.bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200, text/html; charset=utf-8",
        "/places/yunxi/, 200, text/html; charset=utf-8",
        "/assets/site.css, 200, text/css; charset=utf-8",
        "/places/yunxi, 404, text/html; charset=utf-8",
        "/nothing/is/here/, 404, text/html; charset=utf-8",
        "/_preview/preview.js, 200, text/javascript; charset=utf-8",
        "/_preview/problems.json, 200, application/json",
        "/_preview/../../site.yaml, 400, text/plain; charset=utf-8",
        "/_preview/package-info.class, 404, text/plain; charset=utf-8",
        "/%2e%2e/pom.xml, 400, text/plain; charset=utf-8",
        "/..%5cpom.xml, 400, text/plain; charset=utf-8",
        "/../pom.xml, 400, text/plain; charset=utf-8",
        "//evil.example/, 400, text/plain; charset=utf-8",
        "/index.html%00.css, 400, text/plain; charset=utf-8",
    })
    void aPathHasItsAnswer(String path, int status, String type) {
        Answer answer = get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "127.0.0.1.evil.example",
                "evil.example:8000",
                "",
                "192.168.0.2:8000",
                "localhost@evil.example"
            })
    void anotherHostGetsNothing(String host) {
        assertThat(Answers.of("GET", host, "/", showing()).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.1:8000", "localhost:8000", "[::1]:8000"})
    void thisMachineGetsThePage(String host) {
        assertThat(Answers.of("GET", host, "/", showing()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void nothingCanBeSentToIt(String method) {
        assertThat(Answers.of(method, "localhost", "/", showing()).status()).isEqualTo(405);
    }

    @Test
    void aPageIsTheOneOfTheSiteWithTheScriptOfThePreviewAtItsEnd() {
        assertThat(text(get("/")))
                .isEqualTo("<html><body>首页<link rel=\"stylesheet\" href=\"/_preview/preview.css\">"
                        + "<script src=\"/_preview/preview.js\" data-turn=\"7\" defer></script></body></html>");
        assertThat(text(get("/assets/site.css"))).isEqualTo("a{}");
    }

    @Test
    void theProblemsOfTheLastBuildAreTold() {
        assertThat(text(get("/_preview/problems.json")))
                .contains("\"code\": \"" + PROBLEM.code().id() + "\"", PROBLEM.chinese(), "\"error\": 1");
    }

    @Test
    void beforeTheFirstGoodSiteThereIsAPageThatSaysSo() {
        Answer answer = Answers.of("GET", "localhost", "/", Showing.nothing());
        assertThat(answer.status()).isEqualTo(404);
        assertThat(text(answer)).contains("还没有能看的网页", "/_preview/preview.js");
    }
}
