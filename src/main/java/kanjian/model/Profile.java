package kanjian.model;

import java.util.Locale;

/** The set of rules for public sites that a site answers to (标签规范), by its settings. */
public enum Profile {
    /** A government's site (政府网站): 国办发〔2017〕47号 in full. */
    GOV,
    /** A people's congress' site (人大网站): the same by analogy, but it usually has no 网站标识码. */
    NPC,
    /** No such rules. */
    NONE;

    /** What the settings choose; none where they could not be read. */
    public static Profile of(Entry settings) {
        return settings.text("profile")
                .map(word -> valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(NONE);
    }

    /** Whether pages carry the page tags (网页标签). */
    public boolean hasTags() {
        return this != NONE;
    }
}
