package kanjian.browser;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import kanjian.testing.FileTree;

/** A fault put into a script, the style or the page of the search, and the promise that it breaks. */
enum SearchFault {
    WRONG_PAGES(
            ListPromise.EVERY_STORY_THAT_HOLDS_THE_WORDS_IS_IN_THE_LIST,
            "search.",
            "doc += Math.floor(n / 4)",
            "doc = Math.floor(n / 4)"),
    NO_MARK(
            ListPromise.THE_LIST_IS_MARKED_COUNTED_AND_SAYS_WHEN_IT_STANDS,
            "search-results.",
            "make('mark'",
            "make('b'"),
    CHOICE_NOT_KEPT(
            ListPromise.A_CHOICE_LEAVES_WHAT_ITS_COUNT_SAYS_AND_STANDS_IN_THE_ADDRESS,
            "search.",
            "'=' + f[0]",
            "'=' + f[1]"),
    FIGURE_CUT(
            ListPromise.A_FIGURE_IS_NEVER_CUT_FROM_ITS_WORDS,
            "search-results.",
            "\\u4f59\\u591a\\u6765\\u8fd1\\u7ea6\\u8d85",
            ""),
    NO_TABLE(
            AnswerPromise.TRADITIONAL_CHARACTERS_FIND_THE_SAME_AND_IT_IS_SAID,
            "search.",
            "(table && table.get(c)) || c",
            "c"),
    NO_READING(AnswerPromise.PINYIN_FINDS_A_NAME_AND_IT_IS_SAID, "search.", "/^[a-z' ]+$/i", "/^$/"),
    DEAF(AnswerPromise.A_WORD_OF_THE_SAME_SOUND_IS_FOUND_AND_MARKED, "search-names.", "'~' + chain[i]", "chain[i]"),
    ALL_OR_NOTHING(
            AnswerPromise.WHERE_NO_PAGE_HOLDS_ALL_WORDS_SOME_DO_AND_IT_IS_SAID,
            "search.",
            "* 2 >= lists.length",
            ">= lists.length"),
    NO_HINTS(
            AnswerPromise.WHERE_NOTHING_IS_FOUND_THERE_ARE_HINTS_AND_THE_LISTS,
            "search-results.",
            "part('hints').hidden = found.total > 0",
            "part('hints').hidden = true"),
    GAP_CONCEALED(
            AnswerPromise.A_MISSING_SHARD_IS_SAID_AND_THE_REST_SHOWN,
            "search.",
            "ask.missing = true",
            "ask.missing = false"),
    FAILURE_CONCEALED(
            AnswerPromise.WITHOUT_AN_INDEX_THE_LISTS_STAND_AND_THE_READER_IS_TOLD,
            "search-results.",
            "state('failed')",
            "state('done')"),
    FROM_THE_TOP(ListPromise.A_SITE_BELOW_A_FOLDER_IS_SEARCHED_AS_WELL, "search-results.", "'..' + address", "address"),
    ASKED_FOR_EACH_KEY(
            ListPromise.TYPING_ASKS_ONCE_AND_THE_ADDRESS_FOLLOWS,
            "search-results.",
            "history.replaceState",
            "history.state"),
    STRANGER(
            ListPromise.NOTHING_IS_ASKED_OF_OTHERS_AND_THE_POLICY_HOLDS,
            "search-results.",
            "performance.mark(",
            "fetch('https://elsewhere.example/'); performance.mark("),
    EVALUATED(
            ListPromise.NOTHING_IS_ASKED_OF_OTHERS_AND_THE_POLICY_HOLDS,
            "search-results.",
            "performance.mark('search-done')",
            "performance.mark(eval('\\'search-done\\''))"),
    BOX_ON_PAPER(ListPromise.ON_PAPER_THERE_IS_THE_LIST_BUT_NO_BOX, "site.", ".tools,.find,", ".tools,"),
    LOADED_BY_FOCUS(
            BoxPromise.NOTHING_IS_LOADED_BEFORE_THE_FIRST_CHARACTER,
            "site.",
            "addEventListener('compositionend', load)",
            "addEventListener('focus', load)"),
    NOT_SAID_ALOUD(
            BoxPromise.ARROWS_CHOOSE_AND_ENTER_OPENS,
            "search-names.",
            "setAttribute('aria-activedescendant'",
            "setAttribute('data-active'"),
    ENTER_SWALLOWED(
            BoxPromise.ENTER_WITHOUT_A_CHOICE_SEARCHES,
            "search-names.",
            "event.key === 'Enter' && active >= 0",
            "event.key === 'Enter'"),
    NO_INITIALS(
            BoxPromise.NAMES_ARE_OFFERED_FOR_PINYIN_AND_INITIALS,
            "search-names.",
            "letters.length > 1",
            "letters.length > 9"),
    NOT_CLEARED(BoxPromise.ESCAPE_CLOSES_AND_CLEARS, "search-names.", "field.value = ''", "field.value"),
    TRAPPED(
            BoxPromise.TAB_IS_NEVER_TRAPPED,
            "search-names.",
            "event.key !== 'ArrowDown' &&",
            "event.key !== 'Tab' && event.key !== 'ArrowDown' &&"),
    SLASH_EATEN(
            BoxPromise.A_SLASH_LEADS_TO_THE_BOX_UNLESS_SOMETHING_IS_BEING_TYPED,
            "site.",
            "input:not([type=checkbox])",
            "button"),
    SENT_WHILE_COMPOSED(
            BoxPromise.NOTHING_IS_SENT_WHILE_A_SYLLABLE_IS_COMPOSED,
            "search.",
            "!composing && !event.isComposing",
            "true"),
    LOADED_WHILE_COMPOSED(
            BoxPromise.THE_FIRST_SYLLABLE_LOADS_NOTHING_BEFORE_IT_IS_CHOSEN,
            "site.",
            "!e.isComposing && field",
            "field"),
    RESTLESS(BoxPromise.A_QUESTION_WAITS_UNTIL_THE_TYPING_RESTS, "search.", "PAUSE = 150", "PAUSE = 100"),
    TALL_HEADER(
            BoxPromise.THE_HEADER_GROWS_ON_NO_SCREEN,
            "site.",
            ".tools .find input{min-height:var(--tap)",
            ".tools .find input{min-height:4rem"),
    SMALL_TARGET(
            BoxPromise.WHAT_IS_TOUCHED_IS_LARGE_ENOUGH,
            "search.",
            ".sieve a{display:inline-flex;align-items:center;gap:.35em;min-height:var(--tap)",
            ".sieve a{display:inline-flex;align-items:center;gap:.35em;min-height:2rem");

    private final SearchPromise broken;
    private final String file;
    private final String from;
    private final String to;

    SearchFault(SearchPromise broken, String file, String from, String to) {
        this.broken = broken;
        this.file = file;
        this.from = from;
        this.to = to;
    }

    SearchPromise broken() {
        return broken;
    }

    /** The site with this fault in it. */
    FileTree in(FileTree site) {
        TreeMap<String, byte[]> files = new TreeMap<>(site.files());
        String path = files.keySet().stream()
                .filter(name -> name.startsWith("assets/" + file)
                        && new String(files.get(name), StandardCharsets.UTF_8).contains(from))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no place for the fault: " + from));
        files.put(path, site.text(path).replace(from, to).getBytes(StandardCharsets.UTF_8));
        return new FileTree(files);
    }
}
