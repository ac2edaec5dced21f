package kanjian.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * An internal note of several lines, from a line that begins with {@code <!--} to the one that holds {@code -->}. A note within one
 * line is left to the inline parser, so that text behind it is kept.
 */
public final class CommentBlock extends AbstractBlockParser {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private final Note block = new Note();
    private final BlockContent content = new BlockContent();
    private boolean closed;

    /** The note with all its lines. */
    public static final class Note extends Block {
        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }

        public boolean isOpen() {
            return getChars().indexOf(CLOSE) < 0;
        }

        /** What stands behind the note on its last line. */
        public BasedSequence rest() {
            int close = getChars().indexOf(CLOSE);
            return close < 0
                    ? BasedSequence.NULL
                    : getChars().subSequence(close + CLOSE.length()).trim();
        }
    }

    static @Nullable BlockStart begin(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        return line.matchChars(OPEN, start) && line.indexOf(CLOSE, start) < 0
                ? BlockStart.of(new CommentBlock()).atIndex(start)
                : BlockStart.none();
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        content.add(line, state.getIndent());
        closed |= line.indexOf(CLOSE) >= 0;
    }

    @Override
    public boolean isPropagatingLastBlankLine(BlockParser last) {
        return false;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
        block.setCharsFromContent();
    }
}
