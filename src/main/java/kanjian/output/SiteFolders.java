package kanjian.output;

import java.nio.file.Path;

/**
 * A published site and what lies beside it, hidden, while it is replaced.
 *
 * @param site what the world sees
 * @param staging where the next site is written
 * @param old the replaced site, for the moment between two renames
 * @param lock held by the one run that may change the other three
 */
record SiteFolders(Path site, Path staging, Path old, Path lock) {
    /** @param site an absolute path that has a name */
    static SiteFolders around(Path site) {
        return new SiteFolders(site, beside(site, "staging"), beside(site, "old"), beside(site, "lock"));
    }

    private static Path beside(Path site, String what) {
        return site.resolveSibling("." + site.getFileName() + "." + what);
    }
}
