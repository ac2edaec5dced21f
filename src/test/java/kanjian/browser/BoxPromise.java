package kanjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.TreeSet;
import kanjian.testing.FileTree;

/** What the box in the header is held to. */
enum BoxPromise implements SearchPromise {
    NOTHING_IS_LOADED_BEFORE_THE_FIRST_CHARACTER {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = Searcher.of(site)) {
                Page page = searcher.open("/");
                searcher.box().focus();
                page.keyboard().press("ArrowDown");
                page.keyboard().press("Tab");
                searcher.pause();
                assertThat(searcher.asked()).isEmpty();
                searcher.box().pressSequentially("湘");
                searcher.offers().first().waitFor();
                assertThat(searcher.asked()).anyMatch(path -> path.endsWith("/search/m.json"));
            }
        }
    },
    ARROWS_CHOOSE_AND_ENTER_OPENS {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = typed(site, "湘潭")) {
                Locator box = searcher.box();
                Page page = searcher.page();
                assertThat(box.getAttribute("role")).isEqualTo("combobox");
                assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
                String list = box.getAttribute("aria-controls");
                assertThat(page.locator("#" + list).getAttribute("role")).isEqualTo("listbox");
                assertThat(box.getAttribute("aria-activedescendant")).isNull();
                List<String> ids = searcher.offers().all().stream()
                        .map(option -> option.getAttribute("id"))
                        .toList();
                assertThat(ids).hasSizeGreaterThan(2).hasSizeLessThanOrEqualTo(8);
                for (String id : ids) {
                    page.keyboard().press("ArrowDown");
                    assertThat(box.getAttribute("aria-activedescendant")).isEqualTo(id);
                    assertThat(page.locator("[role=option][aria-selected=true]").getAttribute("id"))
                            .isEqualTo(id);
                }
                page.keyboard().press("ArrowDown");
                assertThat(box.getAttribute("aria-activedescendant"))
                        .as("round again")
                        .isNull();
                page.keyboard().press("ArrowUp");
                assertThat(box.getAttribute("aria-activedescendant")).isEqualTo(ids.get(ids.size() - 1));
                page.keyboard().press("ArrowDown");
                page.keyboard().press("ArrowDown");
                String name = searcher.offers().first().locator("b").textContent();
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.endsWith("/index.html") || url.contains("/places/"));
                assertThat(page.locator("h1").textContent()).isEqualTo(name);
            }
        }
    },
    ENTER_WITHOUT_A_CHOICE_SEARCHES {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = typed(site, "湘潭")) {
                searcher.page().keyboard().press("Enter");
                searcher.await();
                assertThat(searcher.page().url()).contains("/search/?q=");
                assertThat(searcher.count()).isPositive();
            }
        }
    },
    NAMES_ARE_OFFERED_FOR_PINYIN_AND_INITIALS {
        @Override
        public void check(FileTree site) {
            for (String letters : List.of("xiangtan", "xt", "XT")) {
                try (Searcher searcher = typed(site, letters)) {
                    assertThat(searcher.offers().locator("b").allTextContents()).contains("湘潭县");
                    assertThat(searcher.offers().locator("span").allTextContents())
                            .contains("地方");
                }
            }
        }
    },
    ESCAPE_CLOSES_AND_CLEARS {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = typed(site, "湘潭")) {
                searcher.page().keyboard().press("Escape");
                assertThat(searcher.box().inputValue()).isEmpty();
                assertThat(searcher.box().getAttribute("aria-expanded")).isEqualTo("false");
                assertThat(searcher.page().locator("[role=listbox]:visible").count())
                        .isZero();
                assertThat(hasFocus(searcher.box())).isTrue();
            }
        }
    },
    TAB_IS_NEVER_TRAPPED {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = typed(site, "湘潭")) {
                searcher.page().keyboard().press("ArrowDown");
                searcher.page().keyboard().press("Tab");
                assertThat(hasFocus(searcher.page().locator(".tools .find button")))
                        .isTrue();
                assertThat(searcher.page().locator("[role=listbox]:visible").count())
                        .isZero();
                searcher.page().keyboard().press("Tab");
                assertThat(hasFocus(searcher.page().locator("#elder"))).isTrue();
            }
        }
    },
    A_SLASH_LEADS_TO_THE_BOX_UNLESS_SOMETHING_IS_BEING_TYPED {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = Searcher.of(site)) {
                Page page = searcher.open("/");
                page.keyboard().press("/");
                assertThat(hasFocus(searcher.box())).isTrue();
                assertThat(searcher.box().inputValue()).isEmpty();
                page.keyboard().press("/");
                assertThat(searcher.box().inputValue()).isEqualTo("/");
                page.locator("#q-home").focus();
                page.keyboard().press("/");
                assertThat(page.locator("#q-home").inputValue()).isEqualTo("/");
            }
        }
    },
    NOTHING_IS_SENT_WHILE_A_SYLLABLE_IS_COMPOSED {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = typed(site, "湘")) {
                int before = searcher.asked().size();
                searcher.box().evaluate(COMPOSE, List.of("h", "he", "heng"));
                searcher.pause();
                searcher.box()
                        .evaluate(
                                "field => field.dispatchEvent("
                                        + "new KeyboardEvent('keydown', {key: 'ArrowDown', isComposing: true, bubbles: true}))");
                assertThat(searcher.box().getAttribute("aria-activedescendant"))
                        .as("the arrow chooses a character, no name")
                        .isNull();
                assertThat(searcher.asked()).hasSize(before);
                searcher.box()
                        .evaluate("field => { field.value = '衡阳';"
                                + " field.dispatchEvent(new CompositionEvent('compositionend', {data: '衡阳'})); }");
                searcher.offers().locator("b:text-is('衡阳市')").waitFor();
                assertThat(searcher.asked()).hasSizeGreaterThan(before);
            }
        }
    },
    THE_FIRST_SYLLABLE_LOADS_NOTHING_BEFORE_IT_IS_CHOSEN {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = Searcher.of(site)) {
                searcher.open("/");
                searcher.box().focus();
                searcher.box().evaluate(COMPOSE, List.of("h", "he", "hen"));
                searcher.pause();
                assertThat(searcher.asked()).isEmpty();
                searcher.box()
                        .evaluate("field => { field.value = '衡阳';"
                                + " field.dispatchEvent(new CompositionEvent('compositionend', {data: '衡阳'})); }");
                searcher.offers().locator("b:text-is('衡阳市')").waitFor();
            }
        }
    },
    A_QUESTION_WAITS_UNTIL_THE_TYPING_RESTS {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = typed(site, "湘")) {
                Page page = searcher.page();
                page.clock().install();
                page.clock().pauseAt(System.currentTimeMillis() + 60_000);
                TreeSet<String> before = new TreeSet<>(searcher.asked());
                searcher.box().fill("h");
                page.clock().runFor(149);
                searcher.box().fill("衡阳");
                page.clock().runFor(149);
                assertThat(new TreeSet<>(searcher.asked())).isEqualTo(before);
                page.clock().runFor(1);
                searcher.offers().locator("b:text-is('衡阳市')").waitFor();
            }
        }
    },
    THE_HEADER_GROWS_ON_NO_SCREEN {
        @Override
        public void check(FileTree site) {
            for (Mode mode : Mode.values()) {
                try (Searcher searcher = new Searcher(site, mode)) {
                    Page page = searcher.open("/places/");
                    Object with = page.evaluate(HEADER);
                    searcher.box().focus();
                    assertThat(page.evaluate(HEADER)).as("%s, in use", mode).isEqualTo(with);
                    page.evaluate("() => document.querySelector('.tools .find').remove()");
                    assertThat(page.evaluate(HEADER)).as("%s, without", mode).isEqualTo(with);
                }
            }
        }
    },
    WHAT_IS_TOUCHED_IS_LARGE_ENOUGH {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = new Searcher(site, Mode.PHONE_LIGHT)) {
                Page page = searcher.search("营商环境");
                page.locator("[data-search-more] summary").click();
                List<Locator> touched = page.locator(".facets a, .sieve a, .sieve summary, .find input, .find button")
                        .all();
                assertThat(touched)
                        .hasSizeGreaterThan(15)
                        .allSatisfy(one -> assertThat(one.boundingBox().height)
                                .as(one.textContent())
                                .isGreaterThanOrEqualTo(44));
                searcher.open("/");
                assertThat(searcher.box().boundingBox().height).isGreaterThanOrEqualTo(44);
                searcher.box().pressSequentially("湘潭");
                searcher.offers().first().waitFor();
                assertThat(searcher.offers().all())
                        .allMatch(option -> option.boundingBox().height >= 44 && option.boundingBox().width >= 300);
            }
        }
    };

    private static final String HEADER = "() => document.querySelector('.head').getBoundingClientRect().height";

    /** What a browser tells a page while a syllable is typed with an input method. */
    private static final String COMPOSE = """
            (field, all) => {
              field.dispatchEvent(new CompositionEvent('compositionstart'));
              for (const words of all) {
                field.value = words;
                field.dispatchEvent(new CompositionEvent('compositionupdate', {data: words}));
                field.dispatchEvent(new InputEvent('input', {isComposing: true}));
              }
            }""";

    private static boolean hasFocus(Locator element) {
        return (boolean) element.evaluate("e => e === document.activeElement");
    }

    /** A reader on the home page to whom names are offered. */
    private static Searcher typed(FileTree site, String text) {
        Searcher searcher = Searcher.of(site);
        searcher.open("/");
        searcher.box().pressSequentially(text);
        searcher.offers().first().waitFor();
        searcher.pause();
        return searcher;
    }
}
