package kanjian.browser;

import kanjian.testing.FileTree;

/** Something that a reader may expect of the search. */
interface SearchPromise {
    /** @throws AssertionError where the site breaks it */
    void check(FileTree site);
}
