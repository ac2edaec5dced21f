package kanjian.markdown.write;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import kanjian.markdown.text.CjkCharacters;

/**
 * A line end within a paragraph. It is a blank between Western words and nothing where Chinese stands on either side, since the house
 * writes no blank between Han and Latin or digits.
 */
final class LineBreak {
    private static final int NOTHING = -1;

    private LineBreak() {}

    static void write(SoftLineBreak node, Draft draft) {
        if (CjkCharacters.isCjk(before(draft.plain())) || CjkCharacters.isCjk(after(node))) {
            return;
        }
        draft.raw("\n");
        draft.plainOnly(" ");
    }

    /** The last character that tells a script; quotes that all scripts share do not. */
    private static int before(CharSequence written) {
        for (int i = written.length(); i > 0; ) {
            int character = Character.codePointBefore(written, i);
            if (isTelling(character)) {
                return character;
            }
            i -= Character.charCount(character);
        }
        return NOTHING;
    }

    /** The first telling character of the next line, behind marks such as {@code **} and {@code [}. */
    private static int after(SoftLineBreak node) {
        BasedSequence source = node.getChars().getBaseSequence();
        for (int i = node.getEndOffset(); i < source.length(); ) {
            int character = Character.codePointAt(source, i);
            if (character == '\n' || isTelling(character)) {
                return character;
            }
            i += Character.charCount(character);
        }
        return NOTHING;
    }

    private static boolean isTelling(int character) {
        boolean ascii = character < 128;
        return ascii
                ? Character.isLetterOrDigit(character) || character == '\n'
                : !CjkCharacters.isAmbiguousQuote(character) && !Character.isWhitespace(character);
    }
}
