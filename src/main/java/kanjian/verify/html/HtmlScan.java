package kanjian.verify.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a page tag by tag. Forgiving as browsers are: what is no tag is text, what is not closed ends with the page. Comments and
 * the inside of scripts and styles hold no tags.
 */
public final class HtmlScan {
    private static final Set<String> TEXT_ALONE = Set.of("script", "style", "title", "textarea");

    private static final Pattern REMARK = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private final String html;
    private int here;
    private int behindLast;
    private int drawings;

    public HtmlScan(String html) {
        this.html = html;
    }

    /** The next tag; empty at the end of the page. */
    public Optional<Tag> next() {
        behindLast = here;
        while (here < html.length()) {
            int open = html.indexOf('<', here);
            if (open < 0) {
                here = html.length();
            } else if (startsName(open + 1)) {
                return Optional.of(openingTag(open));
            } else if (charAt(open + 1) == '/' && startsName(open + 2)) {
                return Optional.of(closingTag(open));
            } else {
                here = charAt(open + 1) == '!' || charAt(open + 1) == '?' ? behindRemark(open) : open + 1;
            }
        }
        return Optional.empty();
    }

    /** What a reader sees between the tag that {@link #next} has just given and the one before it; without remarks. */
    public String textBefore(Tag tag) {
        String text = html.substring(Math.min(behindLast, tag.at()), tag.at());
        return Entities.decode(
                text.indexOf('<') < 0 ? text : REMARK.matcher(text).replaceAll(""));
    }

    private Tag closingTag(int open) {
        here = open + 2;
        String name = name();
        here = behind(">", here);
        if (name.equals("svg") && drawings > 0) {
            drawings--;
        }
        return new Tag(name, true, List.of(), "", drawings > 0, open);
    }

    private Tag openingTag(int open) {
        here = open + 1;
        String name = name();
        List<Attribute> attributes = attributes();
        boolean selfClosed = charAt(here - 2) == '/';
        boolean inDrawing = drawings > 0;
        if (name.equals("svg") && !selfClosed) {
            drawings++;
        }
        String text = TEXT_ALONE.contains(name) && !inDrawing ? textUntilClosed(name) : "";
        return new Tag(name, false, attributes, text, inDrawing, open);
    }

    private String name() {
        int start = here;
        while (here < html.length() && !isBlank(html.charAt(here)) && "/>".indexOf(html.charAt(here)) < 0) {
            here++;
        }
        return html.substring(start, here).toLowerCase(Locale.ROOT);
    }

    /** Reads up to and over the '>' of the tag. */
    private List<Attribute> attributes() {
        List<Attribute> found = new ArrayList<>();
        while (here < html.length() && html.charAt(here) != '>') {
            if (isBlank(html.charAt(here)) || html.charAt(here) == '/') {
                here++;
            } else {
                found.add(attribute());
            }
        }
        here++;
        return found;
    }

    private Attribute attribute() {
        int start = here;
        // An '=' in the first place belongs to the name, or the scan would stand still.
        do {
            here++;
        } while (here < html.length() && !isBlank(html.charAt(here)) && "/>=".indexOf(html.charAt(here)) < 0);
        String name = html.substring(start, here).toLowerCase(Locale.ROOT);
        int behind = skipBlanks(here);
        if (charAt(behind) != '=') {
            return new Attribute(name, "", start);
        }
        here = skipBlanks(behind + 1);
        return new Attribute(name, Entities.decode(value()), start);
    }

    private String value() {
        char quote = charAt(here);
        int start = here;
        if (quote == '"' || quote == '\'') {
            int close = html.indexOf(quote, start + 1);
            here = close < 0 ? html.length() : close + 1;
            return html.substring(start + 1, close < 0 ? here : close);
        }
        while (here < html.length() && !isBlank(html.charAt(here)) && html.charAt(here) != '>') {
            here++;
        }
        return html.substring(start, here);
    }

    private String textUntilClosed(String element) {
        int start = Math.min(here, html.length());
        int close = start;
        String end = "</" + element;
        while (close < html.length() && !html.regionMatches(true, close, end, 0, end.length())) {
            close++;
        }
        here = close;
        return html.substring(start, close);
    }

    private int behindRemark(int open) {
        return html.startsWith("<!--", open) ? behind("-->", open + 4) : behind(">", open);
    }

    private int behind(String end, int from) {
        int found = html.indexOf(end, from);
        return found < 0 ? html.length() : found + end.length();
    }

    private int skipBlanks(int from) {
        int to = from;
        while (to < html.length() && isBlank(html.charAt(to))) {
            to++;
        }
        return to;
    }

    private boolean startsName(int at) {
        char c = Character.toLowerCase(charAt(at));
        return c >= 'a' && c <= 'z';
    }

    /** A blank beyond the end. */
    private char charAt(int at) {
        return at < html.length() ? html.charAt(at) : ' ';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
