package kanjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kanjian.testing.FileTree;

/** What the list of pages found is held to. */
enum ListPromise implements SearchPromise {
    EVERY_STORY_THAT_HOLDS_THE_WORDS_IS_IN_THE_LIST {
        @Override
        public void check(FileTree site) {
            for (String words : List.of("问题清单", "联络站")) {
                TreeSet<String> holding = site.files().keySet().stream()
                        .filter(path -> path.matches("stories/[a-z-]+/index\\.html")
                                && site.text(path).contains("class=\"story prose\""))
                        .filter(path -> text(site, path).contains(words))
                        .map(path -> "/" + path.replace("index.html", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(holding).as("the words are well chosen").isNotEmpty();
                try (Searcher searcher = Searcher.of(site)) {
                    assertThat(allPages(searcher, words)).containsAll(holding);
                }
            }
        }
    },
    THE_LIST_IS_MARKED_COUNTED_AND_SAYS_WHEN_IT_STANDS {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = Searcher.of(site)) {
                Page page = searcher.search("600余件");
                assertThat(searcher.count()).isPositive();
                assertThat(page.locator("[data-search-results] mark").allTextContents())
                        .contains("600余件");
                assertThat(page.locator("[aria-live=polite] [data-search-count]")
                                .count())
                        .isOne();
                assertThat(page.evaluate("() => performance.getEntriesByName('search-done').length"))
                        .isEqualTo(1);
                assertThat(page.title()).startsWith("600余件：");
                Locator first = page.locator("[data-search-results] > li").first();
                assertThat(first.locator(".tag").textContent()).isNotBlank();
                assertThat(page.locator("[data-search-results] .src").allTextContents())
                        .anyMatch(line -> line.contains("湘潭县"));
            }
        }
    },
    A_CHOICE_LEAVES_WHAT_ITS_COUNT_SAYS_AND_STANDS_IN_THE_ADDRESS {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = Searcher.of(site)) {
                Page page = searcher.search("营商环境");
                int all = searcher.count();
                for (String facet : List.of("kind", "place", "year", "topic")) {
                    searcher.search("营商环境");
                    Locator choice =
                            page.locator("[data-search-" + facet + "] a").nth(1);
                    int told = Integer.parseInt(choice.locator("span").textContent());
                    choice.click();
                    searcher.await();
                    assertThat(searcher.count()).as(facet).isEqualTo(told).isLessThanOrEqualTo(all);
                    assertThat(page.url()).contains("&" + facet + "=");
                    assertThat(page.locator("[data-search-" + facet + "] [aria-current]")
                                    .textContent())
                            .contains(String.valueOf(told));
                    page.goBack();
                    searcher.await();
                    assertThat(searcher.count()).as("back from " + facet).isEqualTo(all);
                }
            }
        }
    },
    A_FIGURE_IS_NEVER_CUT_FROM_ITS_WORDS {
        @Override
        public void check(FileTree site) {
            for (int shift = 3; shift < 10; shift++) {
                assertThat(excerpt(site, "营商环境" + "长".repeat(78 + shift) + "近600余件" + "尾".repeat(60)))
                        .doesNotMatch("(?s).*(近|近6|近60|近600)…");
                assertThat(excerpt(site, "首".repeat(60) + "近600余件" + "长".repeat(14 + shift) + "营商环境"))
                        .doesNotMatch("(?s)…(600|00|0|余|件).*");
            }
        }
    },
    A_SITE_BELOW_A_FOLDER_IS_SEARCHED_AS_WELL {
        @Override
        public void check(FileTree site) {
            TreeMap<String, byte[]> files = new TreeMap<>();
            site.files().forEach((path, bytes) -> files.put("rd/kanjian/" + path, bytes));
            files.put("_headers", site.files().get("_headers"));
            files.put("404.html", site.files().get("404.html"));
            try (Searcher searcher = Searcher.of(new FileTree(files))) {
                Page page = searcher.searchAt("/rd/kanjian/search/", "q=600%E4%BD%99%E4%BB%B6");
                assertThat(searcher.count()).isPositive();
                page.locator("[data-search-results] h3 a").first().click();
                assertThat(page.locator("main").textContent()).contains("600余件");
                searcher.open("/rd/kanjian/places/xianfeng/index.html");
                searcher.box().pressSequentially("湘潭");
                searcher.offers().first().waitFor();
                searcher.offers().first().click();
                assertThat(page.url()).contains("/rd/kanjian/places/xiangtan");
            }
        }
    },
    TYPING_ASKS_ONCE_AND_THE_ADDRESS_FOLLOWS {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = Searcher.of(site)) {
                searcher.search("营商环境");
                TreeSet<String> once = new TreeSet<>(searcher.asked());
                try (Searcher typist = Searcher.of(site)) {
                    Page page = typist.open("/search/");
                    typist.pause();
                    assertThat(typist.asked()).as("before the first key").isEmpty();
                    page.locator("#q").focus();
                    page.locator("#q").evaluate(TYPE, List.of("营", "营商", "营商环", "营商环境"));
                    typist.await();
                    assertThat(typist.count()).isEqualTo(searcher.count());
                    assertThat(new TreeSet<>(typist.asked())).isEqualTo(once);
                    assertThat(page.url()).contains("?q=");
                    page.keyboard().press("Escape");
                    typist.pause();
                    assertThat(page.locator("#places").isVisible()).isTrue();
                    assertThat(page.url()).doesNotContain("q=");
                }
            }
        }
    },
    NOTHING_IS_ASKED_OF_OTHERS_AND_THE_POLICY_HOLDS {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = Searcher.of(site)) {
                searcher.search("营商环境");
                searcher.search("湘谭");
                searcher.search("xf");
                assertThat(searcher.heard()).isEmpty();
            }
        }
    },
    WITHOUT_SCRIPT_THE_PAGE_SAYS_SO_AND_LEADS_ON {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = new Searcher(site, Mode.PHONE_WITHOUT_SCRIPT)) {
                Page page = searcher.open("/");
                page.locator("#q-home").fill("湘潭");
                page.locator(".hero .find button").click();
                assertThat(page.url()).contains("/search/index.html?q=");
                assertThat(page.locator("noscript").textContent()).contains("脚本");
                assertThat(page.locator(".found").isVisible()).isFalse();
                for (String part : List.of("#places", "#deputies", "#stations", "#topics", "#months", "#stories")) {
                    assertThat(page.locator(part + " a").first().isVisible())
                            .as(part)
                            .isTrue();
                }
                assertThat(page.locator("#stories ol > li").count()).isEqualTo(20);
                assertThat(page.locator("#deputies .letters > li > b").allTextContents())
                        .isSorted()
                        .contains("Z");
            }
        }
    },
    ON_PAPER_THERE_IS_THE_LIST_BUT_NO_BOX {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = Searcher.of(site)) {
                Page page = searcher.search("营商环境");
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(page.locator(".find").isVisible()).isFalse();
                assertThat(page.locator("[data-search-results] h3").first().isVisible())
                        .isTrue();
            }
        }
    };

    /** Faster than anybody types. */
    private static final String TYPE =
            "(field, all) => all.forEach(words => { field.value = words; field.dispatchEvent(new InputEvent('input')); })";

    private static String text(FileTree site, String path) {
        String html = site.text(path);
        int from = html.indexOf("class=\"story prose\"");
        return html.substring(from, html.indexOf("<div class=\"story after", from))
                .replaceAll("<[^>]*>", "");
    }

    private static TreeSet<String> allPages(Searcher searcher, String words) {
        Page page = searcher.search(words);
        TreeSet<String> found = new TreeSet<>(searcher.found());
        int listed = searcher.found().size();
        while (page.locator("[data-search-pager] a:text-is('下一页')").count() > 0) {
            page.locator("[data-search-pager] a:text-is('下一页')").click();
            searcher.await();
            found.addAll(searcher.found());
            listed += searcher.found().size();
        }
        assertThat(listed).as("no page is left out or listed twice").isEqualTo(searcher.count());
        assertThat(found).hasSize(listed);
        return found;
    }

    /** What the list shows of a page that has this text. */
    private static String excerpt(FileTree site, String text) {
        try (Searcher searcher = Searcher.of(texts(site, text))) {
            return searcher.search("营商环境")
                    .locator("[data-search-results] > li > p:not(.small, .src)")
                    .first()
                    .textContent();
        }
    }

    /** The site with another text in every result. */
    private static FileTree texts(FileTree site, String text) {
        TreeMap<String, byte[]> files = new TreeMap<>(site.files());
        files.replaceAll((path, bytes) -> path.startsWith("search/d/")
                ? new String(bytes, StandardCharsets.UTF_8)
                        .replaceFirst("\"s\":\".*\",\"w\":", "\"s\":\"" + text + "\",\"w\":")
                        .getBytes(StandardCharsets.UTF_8)
                : bytes);
        return new FileTree(files);
    }
}
