package kanjian.yaml.line;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kanjian.diag.Code;

/** Blanks that look like blanks and are none: Tabs, full-width and no-break blanks where structure is told by blanks. */
final class Blanks {
    private static final String ODD = "[\\t\\p{Zs}&&[^ ]]";
    private static final Pattern AT_MARGIN = Pattern.compile("^ *(" + ODD + ")");
    private static final Pattern AFTER_COLON = Pattern.compile("^[^\"':：#\\[{]*:( *(" + ODD + ")[\\t\\p{Zs}]*)");
    private static final Pattern AT_END = Pattern.compile("(?<=[^\\t\\p{Zs}])(( *" + ODD + ")[\\t\\p{Zs}]*)$");

    private Blanks() {}

    static Optional<Fault> check(String text) {
        if (text.chars().noneMatch(c -> c != ' ' && Line.isAnyBlank((char) c))) {
            return Optional.empty();
        }
        Matcher margin = AT_MARGIN.matcher(text);
        if (margin.find()) {
            int end = endOfBlanks(text, 0);
            String blanks =
                    text.substring(0, end).replaceAll("[\\t\u3000]", "  ").replaceAll(ODD, " ");
            return Optional.of(fault(text, margin.start(1), end, 0, blanks));
        }
        OptionalInt dash = dashBeforeOddBlank(text);
        if (dash.isPresent()) {
            int blank = dash.getAsInt() + 1;
            return Optional.of(fault(text, oddBlank(text, blank), endOfBlanks(text, blank), blank, " "));
        }
        Matcher colon = AFTER_COLON.matcher(text);
        if (colon.find()) {
            return Optional.of(fault(text, colon.start(2), colon.end(1), colon.start(1), " "));
        }
        return atEnd(text);
    }

    private static Optional<Fault> atEnd(String text) {
        Matcher end = AT_END.matcher(text);
        if (!end.find() || text.charAt(end.end(2) - 1) == '\t') {
            return Optional.empty(); // a Tab at the end is no part of the value
        }
        return Optional.of(fault(text, end.end(2) - 1, end.end(1), end.start(1), ""));
    }

    private static OptionalInt dashBeforeOddBlank(String text) {
        int i = Line.skipBlanks(text, 0);
        while (i < text.length() && text.charAt(i) == '-') {
            int odd = oddBlank(text, i + 1);
            if (odd >= 0) {
                return OptionalInt.of(i);
            }
            int next = Line.skipBlanks(text, i + 1);
            i = next == i + 1 ? text.length() : next;
        }
        return OptionalInt.empty();
    }

    /** The first blank in a run of blanks that is no plain one; -1 when all are. */
    private static int oddBlank(String text, int from) {
        int i = Line.skipBlanks(text, from);
        return i < text.length() && Line.isAnyBlank(text.charAt(i)) ? i : -1;
    }

    private static int endOfBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && Line.isAnyBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static Fault fault(String text, int index, int end, int from, String blanks) {
        char odd = text.charAt(index);
        return Fault.mended(
                odd == '\t' ? Code.YAML_TAB : Code.YAML_WIDE_BLANK,
                index,
                String.format(Locale.ROOT, "U+%04X", (int) odd),
                Line.replaced(text, from, end, blanks));
    }
}
