package kanjian.check;

import java.util.regex.Pattern;

/** Names below {@code /stories/} that belong to month archives and to the pages of the list. */
final class Reserved {
    private static final Pattern NAMES = Pattern.compile("\\d{4}-\\d{2}|undated|page");

    private Reserved() {}

    static boolean isReserved(String slug) {
        return NAMES.matcher(slug).matches();
    }
}
