package kanjian.output;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * A published site and what lies beside it, hidden, while it is replaced.
 *
 * @param parent the folder that holds the other four
 * @param site what the world sees
 * @param staging where the next site is written
 * @param old the replaced site, for the moment between two renames
 * @param lock held by the one run that may change the others
 */
record SiteFolders(Path parent, Path site, Path staging, Path old, Path lock) {
    /** @param site an absolute path that is no root */
    static SiteFolders around(Path site) {
        Path parent = requireNonNull(site.getParent(), "a root cannot be replaced");
        String hidden = "." + site.getFileName() + ".";
        return new SiteFolders(
                parent,
                site,
                parent.resolve(hidden + "staging"),
                parent.resolve(hidden + "old"),
                parent.resolve(hidden + "lock"));
    }
}
