package kanjian.text;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a text is JSON (RFC 8259), and else from where on it is none. */
public final class JsonSyntax {
    private static final int DEEPEST = 100;
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r]*");
    private static final Pattern STRING =
            Pattern.compile("\"(?:[^\"\\\\\\x00-\\x1F]|\\\\(?:[\"\\\\/bfnrt]|u\\p{XDigit}{4}))*+\"");
    private static final Pattern SCALAR =
            Pattern.compile("true|false|null|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    private final String text;
    private int here;

    private JsonSyntax(String text) {
        this.text = text;
    }

    /** Where the first fault stands, in UTF-16 units from 0; empty for one value that is nested at most 100 deep. */
    public static OptionalInt fault(String text) {
        JsonSyntax syntax = new JsonSyntax(text);
        boolean isJson = syntax.value(DEEPEST) && syntax.here == text.length();
        return isJson ? OptionalInt.empty() : OptionalInt.of(syntax.here);
    }

    /** Reads one value with the blanks around it. */
    private boolean value(int depth) {
        skip(BLANKS);
        boolean isRead =
                depth > 0 && (sign('{') ? members('}', depth, true) : sign('[') ? members(']', depth, false) : leaf());
        skip(BLANKS);
        return isRead;
    }

    private boolean leaf() {
        return skip(STRING) || skip(SCALAR);
    }

    private boolean members(char end, int depth, boolean isNamed) {
        skip(BLANKS);
        if (sign(end)) {
            return true;
        }
        do {
            if (isNamed && !name() || !value(depth - 1)) {
                return false;
            }
        } while (sign(','));
        return sign(end);
    }

    private boolean name() {
        skip(BLANKS);
        if (!skip(STRING)) {
            return false;
        }
        skip(BLANKS);
        return sign(':');
    }

    private boolean sign(char wanted) {
        boolean isThere = here < text.length() && text.charAt(here) == wanted;
        here += isThere ? 1 : 0;
        return isThere;
    }

    private boolean skip(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(here, text.length());
        boolean isThere = matcher.lookingAt();
        here = isThere ? matcher.end() : here;
        return isThere;
    }
}
