package kanjian.browser;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.function.Predicate;
import kanjian.browser.Finding.Check;
import kanjian.testing.FileTree;

/** A fault put into a page of a finished site, and the finding that must come of it. */
enum Plant {
    INLINE_STYLE(Check.POLICY, "style", "<p style=\"color:red\">红</p>"),
    INLINE_SCRIPT(Check.POLICY, "script", "<script>document.title = '1';</script>"),
    PICTURE_OF_ANOTHER_HOST(Check.POLICY, "elsewhere.example", "<img src=\"http://elsewhere.example/a.png\" alt=\"\">"),
    PICTURE_OF_ANOTHER_HOST_WITHOUT_POLICY(
            Check.AT_HOME, "elsewhere.example", "<img src=\"http://elsewhere.example/a.png\" alt=\"\">"),
    LOW_CONTRAST(Check.ACCESSIBLE, "color-contrast", "<p class=\"pale\">淡得看不清的字</p>"),
    MISSING_LABEL(Check.ACCESSIBLE, "label", "<input type=\"text\">"),
    TOO_WIDE(Check.FITS, "p.broad", "<p class=\"broad\">宽</p>"),
    OVERLAP(Check.CLEAR, "压住", "<p class=\"below\">被压住</p><p class=\"above\">压住的</p>"),
    PICTURE_THAT_IS_MISSING(Check.QUIET, "404", "<img src=\"/missing.png\" alt=\"\">"),
    SCRIPT_THAT_FAILS(Check.QUIET, "planted", "<script src=\"/planted.js\"></script>"),
    MANY_REQUESTS(Check.FEW_REQUESTS, "icon", "<img src=\"/icon.svg?%d\" alt=\"\">", 4),
    HEAVY_PAGE(Check.LIGHT, "page and style sheets", "<p hidden>一二三四五六七八九十</p>", 1200),
    HEAVY_SCRIPT(Check.LIGHT, "scripts", "<script src=\"/heavy.js\"></script>");

    private static final String FILE = "corrections/index.html";
    private static final String STYLE = """
            .pale { color: #bbb; background: #ccc }
            .broad { width: 120rem }
            .above { position: relative; top: -1.75em; margin: 0 }
            """;

    private final Check check;
    private final String words;
    private final String html;
    private final int times;

    Plant(Check check, String words, String html) {
        this(check, words, html, 1);
    }

    Plant(Check check, String words, String html, int times) {
        this.check = check;
        this.words = words;
        this.html = html;
        this.times = times;
    }

    /** A script that fails or weighs much does so only where scripts run; all else is seen without. */
    boolean showsIn(Mode mode) {
        return mode.hasScript() || !html.contains("<script");
    }

    Predicate<Finding> finding() {
        return finding -> finding.check() == check && finding.what().contains(words);
    }

    /** Where the page with this fault lies. */
    String address() {
        return "/" + name() + "/";
    }

    /** A site with one page for each fault. */
    static FileTree all(FileTree site) {
        TreeMap<String, byte[]> files = new TreeMap<>(site.files());
        put(files, "planted.css", STYLE);
        put(files, "planted.js", "throw new Error('planted');");
        put(files, "heavy.js", "// heavy\n".repeat(1200));
        put(files, "icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        for (Plant plant : values()) {
            put(files, plant.name() + "/index.html", plant.in(site.text(FILE)));
        }
        return new FileTree(files);
    }

    private String in(String page) {
        String planted = "<link rel=\"stylesheet\" href=\"/planted.css\">" + html.repeat(times);
        for (int i = 0; i < times; i++) {
            planted = planted.replaceFirst("%d", String.valueOf(i));
        }
        return page.replace("</main>", planted + "</main>");
    }

    private static void put(TreeMap<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
