package kanjian.render;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kanjian.text.segment.WordBreaks;

/**
 * Marks in a finished page where the lines of headings, captions and dates may break: {@code <wbr>} between words. It stands only in
 * the page, never in titles, feeds or data, and adds nothing to what is copied, searched or read aloud.
 */
final class LineBreaks {
    private static final String MARK = "<wbr>";

    private static final Pattern SET = Pattern.compile("<(h[1-3]|figcaption|time)\\b[^>]*>.*?</\\1>", Pattern.DOTALL);

    /** Text without markup; what holds an entity is left as it is. */
    private static final Pattern TEXT = Pattern.compile("(?<=>)[^<>&]+(?=<)");

    private final WordBreaks breaks;

    LineBreaks(WordBreaks breaks) {
        this.breaks = breaks;
    }

    String set(String page) {
        return replaced(SET, page, element -> replaced(TEXT, element, this::text));
    }

    private String text(String text) {
        return String.join(MARK, breaks.pieces(text));
    }

    private static String replaced(Pattern pattern, String text, UnaryOperator<String> change) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(change.apply(found.group())));
    }
}
