package kanjian.schema;

import java.util.regex.Pattern;

/** The form of every name in an address: lower-case ASCII letters and digits, single hyphens between them. */
public final class Slug {
    /** As a regular expression. */
    public static final String FORM = "[a-z0-9]+(?:-[a-z0-9]+)*";

    /** The most characters. */
    public static final int LONGEST = 80;

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private Slug() {}

    public static boolean fits(String text) {
        return text.length() <= LONGEST && PATTERN.matcher(text).matches();
    }
}
