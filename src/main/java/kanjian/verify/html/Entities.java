package kanjian.verify.html;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character references (&amp;amp;, &amp;#x41;) as the characters they stand for; unknown ones stay as they are. */
final class Entities {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|(\\w+));?");

    /** What our pages use, and what could hide a scheme such as javascript&amp;colon;. */
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0", "colon", ":", "Tab", "\t",
            "NewLine", "\n", "sol", "/");

    private Entities() {}

    static String decode(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult found) {
        if (found.group(1) != null) {
            return character(Integer.parseInt(found.group(1)), found.group());
        }
        if (found.group(2) != null) {
            return character(Integer.parseInt(found.group(2), 16), found.group());
        }
        return NAMED.getOrDefault(found.group(3), found.group());
    }

    private static String character(int codePoint, String written) {
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : written;
    }
}
