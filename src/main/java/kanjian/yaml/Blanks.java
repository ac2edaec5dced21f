package kanjian.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kanjian.diag.Code;

/** Blanks that look like blanks and are none: Tabs, full-width and no-break blanks where structure is told by blanks. */
final class Blanks {
    private static final String ODD = "[\\t\\p{Zs}&&[^ ]]";
    private static final Pattern AT_MARGIN = Pattern.compile("^ *(" + ODD + ")");
    private static final Pattern AFTER_DASH = Pattern.compile("^ *(?:- +)*-( *(" + ODD + ")[\\t\\p{Zs}]*)");
    private static final Pattern AFTER_COLON = Pattern.compile("^[^\"':：#\\[{]*:( *(" + ODD + ")[\\t\\p{Zs}]*)");
    private static final Pattern AT_END = Pattern.compile("(?<=[^\\t\\p{Zs}])(( *" + ODD + ")[\\t\\p{Zs}]*)$");

    private Blanks() {}

    static Optional<Fault> check(String text) {
        Matcher margin = AT_MARGIN.matcher(text);
        if (margin.find()) {
            int end = endOfBlanks(text);
            String blanks =
                    text.substring(0, end).replaceAll("[\\t\u3000]", "  ").replaceAll(ODD, " ");
            return Optional.of(fault(text, margin.start(1), end, 0, blanks));
        }
        Matcher dash = AFTER_DASH.matcher(text);
        if (dash.find()) {
            return Optional.of(fault(text, dash.start(2), dash.end(1), dash.start(1), " "));
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

    private static int endOfBlanks(String text) {
        int i = 0;
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
