package kanjian.yaml.line;

/** Counts the brackets of lists and mappings that are open. */
final class Brackets {
    private Brackets() {}

    /**
     * What is open at the end of a line, outermost first.
     *
     * @param open what is open before {@code from}
     */
    static String after(String text, int from, String open) {
        StringBuilder brackets = new StringBuilder(open);
        char before = ',';
        for (int i = from; i < text.length() && (i == from || brackets.length() > 0); i++) {
            char c = text.charAt(i);
            if (c == '#' && i > 0 && text.charAt(i - 1) == ' ') {
                break;
            }
            if (Quotes.opensAt(text, i) && "[{,:".indexOf(before) >= 0) {
                int closing = Quotes.closing(text, i);
                i = closing < 0 ? i : closing;
            } else if (c == '[' || c == '{') {
                brackets.append(c);
            } else if ((c == ']' || c == '}') && brackets.length() > 0) {
                brackets.setLength(brackets.length() - 1);
            }
            before = c == ' ' ? before : c;
        }
        return brackets.toString();
    }

    /** What closes {@code open}. */
    static String closing(String open) {
        return new StringBuilder(open).reverse().toString().replace('[', ']').replace('{', '}');
    }
}
