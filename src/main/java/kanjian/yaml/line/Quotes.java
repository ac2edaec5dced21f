package kanjian.yaml.line;

/** Quoted text in YAML: where it ends, and how text is put in quotes. */
final class Quotes {
    private Quotes() {}

    static boolean opensAt(String text, int index) {
        return index < text.length() && (text.charAt(index) == '"' || text.charAt(index) == '\'');
    }

    /** The index of the quote that closes the one at {@code open}; -1 when it is not on this line. */
    static int closing(String text, int open) {
        char quote = text.charAt(open);
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                if (quote == '"' || i + 1 >= text.length() || text.charAt(i + 1) != '\'') {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** The first backslash of a double-quoted text that does not stand before one of {@code "} or another; -1 when there is none. */
    static int oddEscape(String text, int open, int closing) {
        for (int i = open + 1; i < closing && text.charAt(open) == '"'; i++) {
            if (text.charAt(i) == '\\') {
                if (text.charAt(i + 1) != '"' && text.charAt(i + 1) != '\\') {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** What was meant by double-quoted text in which someone did not think of escapes. */
    static String literally(String text, int open, int closing) {
        return around(text.substring(open + 1, closing).replace("\\\"", "\"").replace("\\\\", "\\"));
    }

    /** The text in quotes, so that YAML reads exactly it. */
    static String around(String text) {
        boolean plain = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
        return plain ? "\"" + text + "\"" : "'" + text.replace("'", "''") + "'";
    }
}
