package kanjian.browser;

/**
 * Something that is wrong with a page as a browser shows it.
 *
 * @param what the rule and the element, or the message, or the measure
 */
record Finding(Check check, String what) {
    /** What is looked at. */
    enum Check {
        /** A rule of axe-core. */
        ACCESSIBLE,
        /** An error in the console, thrown by a script or told by the browser. */
        QUIET,
        /** What the site's own Content-Security-Policy forbids. */
        POLICY,
        /** A request to another host. */
        AT_HOME,
        /** Wider than its window. */
        FITS,
        /** Words that lie over other words. */
        CLEAR,
        /** More than five requests. */
        FEW_REQUESTS,
        /** Page and style sheets over 60 KB, scripts over 10 KB, uncompressed. */
        LIGHT
    }

    @Override
    public String toString() {
        return check + ": " + what;
    }
}
