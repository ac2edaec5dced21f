package kanjian.markdown.inline;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** What a pair of {@code *}, {@code _} or {@code ~~} runs makes of the text between them. */
public final class EmphasisMarks implements DelimiterProcessor {
    private final char mark;

    public EmphasisMarks(char mark) {
        this.mark = mark;
    }

    @Override
    public char getOpeningCharacter() {
        return mark;
    }

    @Override
    public char getClosingCharacter() {
        return mark;
    }

    @Override
    public int getMinLength() {
        return 1;
    }

    /** How many marks of both runs pair up; 0 when they do not. CommonMark §6.2 rules 9 to 14 (the rule of three included). */
    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        int opening = ((MarkRun) opener).originalLength();
        int closing = ((MarkRun) closer).originalLength();
        if (mark == '~') {
            return opening == closing ? opening : 0;
        }
        boolean ambiguous = opener.canClose() || closer.canOpen();
        if (ambiguous && (opening + closing) % 3 == 0 && (opening % 3 != 0 || closing % 3 != 0)) {
            return 0;
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }

    @Override
    public void process(Delimiter opener, Delimiter closer, int used) {
        opener.moveNodesBetweenDelimitersTo(node(opener.getTailChars(used), closer.getLeadChars(used)), closer);
    }

    private DelimitedNode node(BasedSequence opening, BasedSequence closing) {
        if (mark == '~') {
            return new Strikethrough(opening, BasedSequence.NULL, closing);
        }
        return opening.length() == 1
                ? new Emphasis(opening, BasedSequence.NULL, closing)
                : new StrongEmphasis(opening, BasedSequence.NULL, closing);
    }

    @Override
    public @Nullable Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun run) {
        return null;
    }

    // The inline parser asks Flanking itself, since these hooks are given single UTF-16 units.
    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return leftFlanking;
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        return rightFlanking;
    }

    @Override
    public boolean skipNonOpenerCloser() {
        return false;
    }
}
