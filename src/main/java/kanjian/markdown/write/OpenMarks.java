package kanjian.markdown.write;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import kanjian.diag.Code;

/** Tells of marks that were meant to do something but stand in the text as they are. */
final class OpenMarks {
    private static final int LONGEST = 3;

    private OpenMarks() {}

    /**
     * Reports the first {@code **} or {@code <!--} of a piece of text.
     *
     * @param written the text with its backslashes
     * @param chars the same with its place in the source
     * @return whether there was one
     */
    static boolean tell(String written, BasedSequence chars, Draft draft) {
        int comment = written.indexOf("<!--");
        if (comment >= 0) {
            draft.report(Code.COMMENT_OPEN, chars.getIndexOffset(comment));
            return true;
        }
        int stars = written.indexOf("**");
        if (stars < 0 || stars > 0 && written.charAt(stars - 1) == '\\') {
            return false;
        }
        int end = stars;
        while (end < written.length() && written.charAt(end) == '*') {
            end++;
        }
        // longer runs hide digits (138****1234) or fill a line
        if (end - stars > LONGEST) {
            return false;
        }
        draft.report(Code.EMPHASIS_OPEN, chars.getIndexOffset(stars), written.substring(stars, end));
        return true;
    }
}
