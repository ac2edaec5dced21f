package kanjian.render.typeset;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kanjian.text.segment.WordBreaks;

/**
 * Marks in a finished page where the lines of headings, dates and long bound words may break: {@code <wbr>} between words. It stands only in
 * the page, never in titles, feeds or data, and adds nothing to what is copied, searched or read aloud.
 */
public final class LineBreaks {
    private static final String MARK = "<wbr>";

    /** Scripts are matched to be passed over: the data in them may speak of headings. */
    private static final Pattern SET = Pattern.compile(
            "<(?:(script)\\b|(h[1-3])\\b|(time)\\b|(a|span) class=\"(?:fig|dt)\")[^>]*>.*?</(?:\\1|\\2|\\3|\\4)>", Pattern.DOTALL);

    /** A date or the words of a figure that fit on a line even in large type on the narrowest phone. */
    private static final int FITS = 10;

    /** Text without markup; what holds an entity is left as it is. */
    private static final Pattern TEXT = Pattern.compile("(?<=>)[^<>&]+(?=<)");

    private final WordBreaks breaks;

    /** @param breaks between which words a line may break */
    public LineBreaks(WordBreaks breaks) {
        this.breaks = breaks;
    }

    /** The page with the breaks marked; else the same. */
    public String set(String page) {
        return SET.matcher(page).replaceAll(found -> Matcher.quoteReplacement(element(found)));
    }

    private String element(MatchResult found) {
        int whole = found.group(2) == null ? FITS : 0;
        return found.group(1) == null
                ? TEXT.matcher(found.group()).replaceAll(text -> Matcher.quoteReplacement(text(text.group(), whole)))
                : found.group();
    }

    private String text(String text, int whole) {
        return text.length() <= whole ? text : String.join(MARK, breaks.pieces(text));
    }
}
