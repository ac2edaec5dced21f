package kanjian.yaml.line;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of block YAML taken apart: blanks, dashes, key, value. All positions are in UTF-16 units from 0.
 *
 * @param text the line
 * @param dashes where its list dashes stand
 * @param start where the key, or the value if there is no key, starts
 * @param colon where the colon after the key stands; -1 when there is no key
 * @param value where the value starts; {@code end} when there is none
 * @param end behind the last character that is no blank
 */
public record Line(String text, List<Integer> dashes, int start, int colon, int value, int end) {
    public Line {
        dashes = List.copyOf(dashes);
    }

    static Line of(String text) {
        int end = text.stripTrailing().length();
        List<Integer> dashes = new ArrayList<>();
        int start = skipBlanks(text, 0);
        while (start < end && text.charAt(start) == '-' && (start + 1 == end || text.charAt(start + 1) == ' ')) {
            dashes.add(start);
            start = Math.min(end, skipBlanks(text, start + 1));
        }
        int colon = colonAfterKey(text, start, end);
        int value = colon < 0 ? start : Math.min(end, skipBlanks(text, colon + 1));
        return new Line(text, dashes, start, colon, value, end);
    }

    /** Whether a line has no part in the structure. */
    public static boolean isBlankOrComment(String text) {
        int i = 0;
        while (i < text.length() && isAnyBlank(text.charAt(i))) {
            i++;
        }
        return i == text.length() || text.charAt(i) == '#';
    }

    /** Also Tabs and the blanks of typesetters. */
    static boolean isAnyBlank(char c) {
        return c == '\t' || Character.isSpaceChar(c);
    }

    public static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Where a colon ends a key: one with a blank or nothing behind it. */
    static int keyColon(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == ':' && (i + 1 == end || text.charAt(i + 1) == ' ')) {
                return i;
            }
            if (c == '#' && i > from && text.charAt(i - 1) == ' ') {
                return -1;
            }
        }
        return -1;
    }

    private static int colonAfterKey(String text, int start, int end) {
        if (start >= end || "[{#".indexOf(text.charAt(start)) >= 0) {
            return -1;
        }
        if (!Quotes.opensAt(text, start)) {
            return keyColon(text, start, end);
        }
        int closing = Quotes.closing(text, start);
        int next = closing < 0 ? end : skipBlanks(text, closing + 1);
        return next < end && keyColon(text, next, end) == next ? next : -1;
    }

    /** The column of the first dash, key or value, from 0. */
    int indent() {
        return dashes.isEmpty() ? start : dashes.get(0);
    }

    /** The column of the key, or of the last dash where there is none, from 0. */
    int innermost() {
        return hasKey() || dashes.isEmpty() ? start : dashes.get(dashes.size() - 1);
    }

    boolean isItem() {
        return !dashes.isEmpty();
    }

    boolean hasKey() {
        return colon >= 0;
    }

    /** Whether key or value starts with a letter or digit, as nearly all do; then it starts with no sign. */
    boolean startsPlainly() {
        return start < end && Character.isLetterOrDigit(text.charAt(start));
    }

    String key() {
        return text.substring(start, Math.max(start, colon)).strip();
    }

    /** From key or value to the end, without what stands around. */
    String content() {
        return text.substring(start, end);
    }

    boolean hasValue() {
        return value < end && text.charAt(value) != '#';
    }

    /** The line with another value. */
    String withValue(String other) {
        return text.substring(0, value) + other;
    }

    /** The line with something else from {@code from} to {@code to}. */
    static String replaced(String text, int from, int to, String other) {
        return text.substring(0, from) + other + text.substring(to);
    }
}
