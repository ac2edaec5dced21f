package kanjian.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be built, from what, and as of which day; nothing else enters a build.
 *
 * @param home the project's top folder, with its content and its themes
 * @param out where the site goes
 * @param now the day of the build in Shanghai
 * @param theme the name of one of its themes, if other than its settings say
 * @param baseUrl where the site will stand, if other than its settings say
 * @param drafts whether drafts are shown
 * @param strict whether a warning counts as an error
 * @param locked whether all that is published must stand in the lock (发布记录) already
 * @param compress whether text files get a compressed copy beside them
 */
public record BuildRequest(
        Path home,
        Path out,
        LocalDate now,
        Optional<String> theme,
        Optional<String> baseUrl,
        boolean drafts,
        boolean strict,
        boolean locked,
        boolean compress) {
    /** The same as of another day. */
    public BuildRequest on(LocalDate day) {
        return new BuildRequest(home, out, day, theme, baseUrl, drafts, strict, locked, compress);
    }
}
