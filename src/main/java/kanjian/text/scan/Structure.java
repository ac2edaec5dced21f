package kanjian.text.scan;

import kanjian.text.Characters;

/** The parts of a text that are no prose: titles, link targets, code, web addresses, quoted names. */
final class Structure {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_NAME = 12;
    private static final String OPENING = "“‘「";
    private static final String CLOSING = "”’」";

    private final Characters text;

    Structure(Characters text) {
        this.text = text;
    }

    /** The offset behind the title that opens at {@code start}, nested titles included; {@code start} when none closes. */
    int titleEnd(int start) {
        int depth = 0;
        for (int at = start; at < Math.min(text.length(), start + LONGEST_TITLE); at++) {
            char c = text.at(at);
            depth += c == '《' ? 1 : c == '》' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
            if (c == '\n') {
                return start;
            }
        }
        return start;
    }

    /** The offset behind a short quotation without punctuation, the shape of a name; {@code start} for any other. */
    int quotedNameEnd(int start) {
        char close = CLOSING.charAt(OPENING.indexOf(text.at(start)));
        for (int at = start + 1; at < Math.min(text.length(), start + LONGEST_NAME + 2); at++) {
            char c = text.at(at);
            if (c == close) {
                return at + 1;
            }
            if ("，。；：！？,;:!?、\n".indexOf(c) >= 0 || OPENING.indexOf(c) >= 0) {
                return start;
            }
        }
        return start;
    }

    boolean hasNumeral(int start, int end) {
        for (int at = start; at < end; at++) {
            if (Script.isNumeral(text.at(at))) {
                return true;
            }
        }
        return false;
    }

    /** The offset behind code, a link target or a bracketed address that begins at {@code start}, else {@code start + 1}. */
    int passOver(int start) {
        return switch (text.at(start)) {
            case '`' -> behind(start + 1, '`', start + 1);
            case '<' ->
                start + 1 < text.length() && isMarkup(text.at(start + 1))
                        ? behind(start + 1, '>', start + 1)
                        : start + 1;
            case ']' -> text.startsWith("](", start) ? behind(start + 2, ')', start + 1) : start + 1;
            default -> start + 1;
        };
    }

    private static boolean isMarkup(char c) {
        return Script.isLetter(c) || c == '/' || c == '!';
    }

    private int behind(int from, char mark, int otherwise) {
        int end = from;
        while (end < text.length() && text.at(end) != mark && text.at(end) != '\n') {
            end++;
        }
        return text.at(end) == mark ? end + 1 : otherwise;
    }

    /** The offset behind a word of Latin letters with the digits, points and signs in it: PM2.5, G107, https://…. */
    int latinEnd(int start) {
        int at = start;
        while (at < text.length() && isLatin(text.at(at))) {
            at++;
        }
        if (text.startsWith("://", at)) {
            while (at < text.length() && text.at(at) > ' ' && text.at(at) < 0x2E80 && text.at(at) != ')') {
                at++;
            }
            return at;
        }
        while (at > start && "-.&+".indexOf(text.at(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static boolean isLatin(char c) {
        return Script.isLetter(c) || Script.isDigit(c) || "-.&+".indexOf(c) >= 0;
    }
}
