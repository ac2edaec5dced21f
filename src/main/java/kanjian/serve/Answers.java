package kanjian.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kanjian.diag.report.ReportFormat;
import kanjian.diag.report.ReportPrinter;
import kanjian.output.OutputFile;

/** Which answer a request gets; nothing but the files of the site and the preview's own can be reached. */
final class Answers {
    /** Below it lies what belongs to the preview and not to the site. */
    static final String OWN = "/_preview/";

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Set<String> OWN_FILES = Set.of("preview.js", "preview.css");

    /** A page of another host must not be able to read a draft by a name that leads here. */
    private static final Pattern HOST = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d{1,5})?");

    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._~/-]*");
    private static final String END = "</body>";
    private static final String EMPTY_PAGE = """
            <!DOCTYPE html>
            <html lang="zh-Hans"><head><meta charset="utf-8"><title>预览</title></head>
            <body><p>还没有能看的网页。把问题改好，这里会自己换成网站。</p>
            </body></html>
            """;

    private Answers() {}

    /** @param path as it was sent, still encoded, without the query */
    static Answer of(String method, String host, String path, Showing showing) {
        if (!HOST.matcher(host).matches()) {
            return Answer.text(403, "预览只给这台电脑自己的浏览器看，网址写 127.0.0.1 或 localhost。");
        }
        if (!METHODS.contains(method)) {
            return Answer.text(405, "预览只能看，不能提交。");
        }
        if (!PATH.matcher(path).matches() || path.contains("/..") || path.contains("//")) {
            return Answer.text(400, "网址里有不该有的字符。");
        }
        return path.startsWith(OWN) ? own(path.substring(OWN.length()), showing) : page(path, showing);
    }

    private static Answer own(String name, Showing showing) {
        if (name.equals("problems.json")) {
            String report = new ReportPrinter(ReportFormat.JSON, at -> Optional.empty()).print(showing.report());
            return Answer.of(200, name, report.getBytes(StandardCharsets.UTF_8));
        }
        return OWN_FILES.contains(name) ? Answer.of(200, name, resource(name)) : Answer.text(404, "没有这个文件。");
    }

    private static Answer page(String path, Showing showing) {
        String file = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
        Optional<OutputFile> found = showing.site().read(file);
        if (found.isPresent()) {
            return Answer.of(
                    200,
                    file,
                    file.endsWith(".html")
                            ? withScript(found.get().text(), showing)
                            : found.get().bytes());
        }
        String missing = showing.site().read("404.html").map(OutputFile::text).orElse(EMPTY_PAGE);
        return Answer.of(404, "404.html", withScript(missing, showing));
    }

    /** The page as it will be published, and behind it what reloads it and shows the problems. */
    private static byte[] withScript(String html, Showing showing) {
        String script = "<link rel=\"stylesheet\" href=\"" + OWN + "preview.css\"><script src=\"" + OWN
                + "preview.js\" data-turn=\"" + showing.turn() + "\" defer></script>";
        int end = html.lastIndexOf(END);
        return (end < 0 ? html + script : html.substring(0, end) + script + html.substring(end))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Answers.class.getResourceAsStream("/kanjian/serve/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
