package kanjian.hosting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kanjian.output.OutputFile;

/** Settings for web servers: which headers to send, and how long browsers may keep what. */
public final class HostSettings {
    private static final Map<String, String> HEADERS = headers();
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "max-age=0, must-revalidate";

    private HostSettings() {}

    /** What every answer bears, by name: nothing from other hosts, nothing inline. */
    public static Map<String, String> forAll() {
        return Collections.unmodifiableMap(HEADERS);
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Content-Security-Policy",
                "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        return headers;
    }

    /** @param baseUrl where the site will stand; ends in '/' */
    public static List<OutputFile> files(String baseUrl) {
        String top = baseUrl.replaceFirst("^https?://[^/]*", "");
        return List.of(OutputFile.of("_headers", headersFile(top)), OutputFile.of("nginx.conf", nginx(top)));
    }

    /**
     * For hosts of static sites that read {@code _headers}. They join the headers of all rules that match, and let browsers ask
     * again by themselves; so only what may be kept has a rule for keeping.
     */
    private static String headersFile(String top) {
        String every = HEADERS.entrySet().stream()
                .map(one -> "  " + one.getKey() + ": " + one.getValue() + "\n")
                .collect(Collectors.joining());
        return top + "*\n" + every
                + List.of(CacheClass.FOLDERS.split("\\|")).stream()
                        .map(folder -> "\n" + top + folder + "/*\n  Cache-Control: " + FOR_EVER + "\n")
                        .collect(Collectors.joining());
    }

    /**
     * A location that adds a header or a type drops those of the server around it, so that each states all; nginx's own list of types
     * knows neither tables nor calendars.
     */
    private static String nginx(String top) {
        return """
                # 看见 Kanjian：放进 nginx 的 server { } 里，例如 include /srv/kanjian/site/nginx.conf;
                charset utf-8;
                charset_types text/css text/csv text/javascript text/plain text/calendar;
                gzip_static on; # 要用 --compress 生成；nginx 没有这个模块就删去这一行
                gzip_vary on;
                absolute_redirect off;
                error_page 404 %1$s404.html;
                location ~ ^%2$s(nginx\\.conf|_headers|\\.(?!well-known/).*)(\\.gz)?$ { return 404; }
                location ~ ^%2$s(%3$s)/ {
                %4$s%5$s}
                location %1$s {
                    index index.html;
                %4$s%6$s}
                """.formatted(top, quoted(top), CacheClass.FOLDERS, types(), added(FOR_EVER), added(ASK_AGAIN));
    }

    /** A path as a regular expression. */
    private static String quoted(String path) {
        return path.replaceAll("[.+*?()\\[\\]{}^$|]", "\\\\$0");
    }

    private static String types() {
        return MediaType.endings().entrySet().stream()
                .map(one -> "        " + one.getKey() + " " + one.getValue() + ";\n")
                .collect(Collectors.joining("", "    types {\n", "    }\n"));
    }

    private static String added(String cache) {
        Map<String, String> all = new LinkedHashMap<>(HEADERS);
        all.put("Cache-Control", cache);
        return all.entrySet().stream()
                .map(one -> "    add_header " + one.getKey() + " \"" + one.getValue() + "\" always;\n")
                .collect(Collectors.joining());
    }
}
