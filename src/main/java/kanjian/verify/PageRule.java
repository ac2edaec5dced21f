package kanjian.verify;

import kanjian.verify.html.Tag;

/** Something that must hold for a finished page; sees its tags in order. One object serves one page. */
interface PageRule {
    void see(Tag tag);

    /** An address that the tag just seen holds. */
    default void see(Tag tag, Address address) {}

    /** The page has ended. */
    default void end() {}
}
