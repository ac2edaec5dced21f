package kanjian.view.words;

import java.util.regex.Pattern;

/** Inline Markdown without its marks, for descriptions. */
public final class PlainText {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern MARK = Pattern.compile("\\*\\*|\\*|`|~~");

    private PlainText() {}

    public static String of(String markdown) {
        return MARK.matcher(LINK.matcher(markdown).replaceAll("$1")).replaceAll("");
    }
}
