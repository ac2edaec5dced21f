package kanjian.markdown.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Takes a line that would open a quote or list below the deepest level as plain text, so that nothing recurses without end. */
public final class DeepBlock extends AbstractBlockParser {
    /** More quotes and lists within each other are nobody's text. */
    public static final int DEEPEST = 50;

    private final Line block = new Line();
    private final BlockContent content = new BlockContent();

    /** The text that was not opened. */
    public static final class Line extends Block {
        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    static @Nullable BlockStart begin(ParserState state, MatchedBlockParser matched) {
        int start = state.getNextNonSpaceIndex();
        boolean opens = ">-+*0123456789".indexOf(state.getLine().charAt(start)) >= 0;
        return opens
                        && state.getActiveBlockParsers().size() > DEEPEST
                        && depth(matched.getBlockParser().getBlock()) >= DEEPEST
                ? BlockStart.of(new DeepBlock()).atIndex(start)
                : BlockStart.none();
    }

    private static int depth(Node block) {
        int depth = 0;
        for (Node node = block; node != null; node = node.getParent()) {
            depth += node instanceof BlockQuote || node instanceof ListItem ? 1 : 0;
        }
        return depth;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        content.add(line, state.getIndent());
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
        block.setCharsFromContent();
    }
}
