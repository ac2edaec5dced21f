package kanjian.hosting;

import java.util.regex.Pattern;

/** How long a reader's browser may keep a file. */
enum CacheClass {
    /** For ever: its name holds a hash of its content, or of all that its content is made from. */
    IMMUTABLE,
    /** Until it has asked whether there is a newer one. */
    REVALIDATE;

    /** The folders in which every file has a hash in its name. */
    static final String FOLDERS = "assets|images|search/i";

    private static final Pattern HASHED = Pattern.compile("(" + FOLDERS + ")/(.*[./])?[0-9a-f]{8}\\.[a-z0-9]+");

    static CacheClass of(String path) {
        return HASHED.matcher(path).matches() ? IMMUTABLE : REVALIDATE;
    }
}
