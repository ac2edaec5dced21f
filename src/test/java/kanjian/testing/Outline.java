package kanjian.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a site's pages tell at a glance: path, title, headings and the pages that they link to; and all other files by path. */
public final class Outline {
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("<h([1-3])\\b[^>]*>(.*?)</h\\1>", Pattern.DOTALL);
    private static final Pattern MAIN = Pattern.compile("<main\\b.*?</main>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"]*)\"");
    private static final Pattern HASH = Pattern.compile("\\.[0-9a-f]{8}(?=\\.[a-z0-9]+$)");

    private Outline() {}

    public static String of(FileTree site) {
        return site.files().keySet().stream()
                .map(path -> path.endsWith(".html") ? page(path, site.text(path)) : file(path))
                .collect(Collectors.joining());
    }

    /** A hash in a name changes with the look. */
    private static String file(String path) {
        return HASH.matcher(path).replaceAll(".HASH") + "\n";
    }

    private static String page(String path, String html) {
        String title = first(TITLE, html).map(found -> text(found.group(1))).orElse("");
        String main = first(MAIN, html).map(MatchResult::group).orElse("");
        String headings = HEADING.matcher(main)
                .results()
                .map(found -> "  " + "#".repeat(Integer.parseInt(found.group(1))) + " " + text(found.group(2)) + "\n")
                .collect(Collectors.joining());
        List<String> links =
                LINK.matcher(main).results().map(found -> found.group(1)).toList();
        return path + " | " + title + "\n" + headings + "  → " + String.join(" ", new TreeSet<>(links)) + "\n";
    }

    private static Optional<MatchResult> first(Pattern pattern, String html) {
        return pattern.matcher(html).results().findFirst();
    }

    /** The text without tags, with the entities that our own pages use. */
    public static String text(String html) {
        String bare = html.replaceAll("<[^>]*>", "");
        for (Map.Entry<String, String> entity :
                Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'").entrySet()) {
            bare = bare.replace(entity.getKey(), entity.getValue());
        }
        return bare.replace("&amp;", "&").replaceAll("\\s+", " ").strip();
    }
}
