package kanjian.markdown.inline;

/** Recognises HTML inside text (CommonMark §6.6), so that comments can be dropped and tags shown as text. */
final class HtmlTag {
    private static final int NONE = InlineScan.NONE;

    private HtmlTag() {}

    static boolean isComment(CharSequence text, int start) {
        return startsWith(text, start, "<!--");
    }

    /** End of the tag, comment, instruction, declaration or CDATA that begins at {@code start}; -1 when there is none. */
    static int end(CharSequence text, int start) {
        if (start + 1 >= text.length() || text.charAt(start) != '<') {
            return NONE;
        }
        char next = text.charAt(start + 1);
        if (next == '/') {
            return closingTag(text, start + 2);
        }
        if (next == '?') {
            return after(text, start + 2, "?>");
        }
        if (next == '!') {
            return declaration(text, start);
        }
        return isLetter(next) ? openTag(text, start + 1) : NONE;
    }

    private static int declaration(CharSequence text, int start) {
        if (isComment(text, start)) {
            return comment(text, start + 4);
        }
        if (startsWith(text, start, "<![CDATA[")) {
            return after(text, start + 9, "]]>");
        }
        return start + 2 < text.length() && isLetter(text.charAt(start + 2)) ? after(text, start + 2, ">") : NONE;
    }

    private static int comment(CharSequence text, int start) {
        if (startsWith(text, start, ">")) {
            return start + 1;
        }
        return startsWith(text, start, "->") ? start + 2 : after(text, start, "-->");
    }

    private static int closingTag(CharSequence text, int start) {
        if (start >= text.length() || !isLetter(text.charAt(start))) {
            return NONE;
        }
        int i = skipBlank(text, skipName(text, start));
        return startsWith(text, i, ">") ? i + 1 : NONE;
    }

    private static int openTag(CharSequence text, int start) {
        int i = skipName(text, start);
        while (i != NONE) {
            int name = skipBlank(text, i);
            if (startsWith(text, name, ">")) {
                return name + 1;
            }
            if (startsWith(text, name, "/>")) {
                return name + 2;
            }
            i = name > i ? attribute(text, name) : NONE;
        }
        return NONE;
    }

    /** End of {@code name}, {@code name=value} or {@code name="value"}. */
    private static int attribute(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && isAttributeName(text.charAt(i), i == start)) {
            i++;
        }
        if (i == start) {
            return NONE;
        }
        int equals = skipBlank(text, i);
        return startsWith(text, equals, "=") ? value(text, skipBlank(text, equals + 1)) : i;
    }

    private static int value(CharSequence text, int start) {
        if (start >= text.length()) {
            return NONE;
        }
        char quote = text.charAt(start);
        if (quote == '"' || quote == '\'') {
            return after(text, start + 1, String.valueOf(quote));
        }
        int i = start;
        while (i < text.length() && text.charAt(i) > ' ' && "\"'=<>`".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i == start ? NONE : i;
    }

    private static int after(CharSequence text, int start, String end) {
        for (int i = start; i + end.length() <= text.length(); i++) {
            if (startsWith(text, i, end)) {
                return i + end.length();
            }
        }
        return NONE;
    }

    private static int skipName(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && (isLetter(text.charAt(i)) || isDigit(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        return i;
    }

    private static int skipBlank(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && " \t\n\r\f".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean startsWith(CharSequence text, int at, String start) {
        if (at + start.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (text.charAt(at + i) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAttributeName(char c, boolean first) {
        return isLetter(c) || c == '_' || c == ':' || !first && (isDigit(c) || c == '.' || c == '-');
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
