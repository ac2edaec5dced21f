package kanjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import kanjian.testing.FileTree;

/** What a reader is told where the words as typed stand on no page, or the index is not whole. */
enum AnswerPromise implements SearchPromise {
    TRADITIONAL_CHARACTERS_FIND_THE_SAME_AND_IT_IS_SAID {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = Searcher.of(site)) {
                searcher.search("营商环境");
                List<String> simplified = searcher.found();
                searcher.search("營商環境");
                assertThat(searcher.found()).isEqualTo(simplified);
                assertThat(searcher.told()).contains("已按简体查找“营商环境”");
            }
        }
    },
    PINYIN_FINDS_A_NAME_AND_IT_IS_SAID {
        @Override
        public void check(FileTree site) {
            for (String typed : List.of("xianfengxian", "xfx")) {
                try (Searcher searcher = Searcher.of(site)) {
                    searcher.search(typed);
                    assertThat(searcher.told()).contains("按读音找到", "咸丰县");
                    assertThat(searcher.found()).contains("/places/xianfeng/");
                }
            }
        }
    },
    A_WORD_OF_THE_SAME_SOUND_IS_FOUND_AND_MARKED {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = Searcher.of(site)) {
                Page page = searcher.search("湘谭");
                assertThat(searcher.told()).contains("按读音找到");
                assertThat(page.locator("[data-search-results] h3 mark").allTextContents())
                        .contains("湘潭");
            }
        }
    },
    WHERE_NO_PAGE_HOLDS_ALL_WORDS_SOME_DO_AND_IT_IS_SAID {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = Searcher.of(site)) {
                searcher.search("营商环境 犇");
                assertThat(searcher.told()).contains("含部分词语");
                assertThat(searcher.count()).isPositive();
            }
        }
    },
    WHERE_NOTHING_IS_FOUND_THERE_ARE_HINTS_AND_THE_LISTS {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = Searcher.of(site)) {
                Page page = searcher.search("犇骉");
                assertThat(page.locator("[data-search-hints] li").all())
                        .hasSize(3)
                        .allMatch(Locator::isVisible);
                assertThat(searcher.told()).contains("犇骉");
                assertThat(page.locator("#places").isVisible()).isTrue();
            }
        }
    },
    A_MISSING_SHARD_IS_SAID_AND_THE_REST_SHOWN {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = Searcher.of(site)) {
                int[] seen = {0};
                searcher.page().route("**/search/i/x/*", route -> {
                    if (seen[0]++ == 0) {
                        route.abort();
                    } else {
                        route.resume();
                    }
                });
                searcher.search("营商环境");
                assertThat(searcher.told()).contains("有一部分索引没有取到，结果可能不全");
                assertThat(searcher.count()).isPositive();
            }
        }
    },
    WITHOUT_AN_INDEX_THE_LISTS_STAND_AND_THE_READER_IS_TOLD {
        @Override
        public void check(FileTree site) {
            try (Searcher searcher = Searcher.of(site)) {
                searcher.page().route("**/search/m.json", Route::abort);
                Page page = searcher.search("营商环境");
                assertThat(page.locator("[data-search-results]").getAttribute("data-search-state"))
                        .isEqualTo("failed");
                assertThat(searcher.told()).contains("没有取到");
                assertThat(page.locator("#places").isVisible()).isTrue();
            }
        }
    };
}
