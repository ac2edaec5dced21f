package kanjian.markdown.block;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A line across the page: {@code ---} or {@code * * *}. The library's own parser overflows the stack on long lines. */
final class Rule extends AbstractBlockParser {
    private final ThematicBreak block;

    private Rule(BasedSequence line) {
        block = new ThematicBreak(line);
    }

    static @Nullable BlockStart begin(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        boolean underlines = matched.getBlockParser().isParagraphParser() && HeadingLine.isUnderline(line, start);
        return state.getIndent() < state.getParsing().CODE_BLOCK_INDENT && !underlines && isRule(line, start)
                ? BlockStart.of(new Rule(line.subSequence(start))).atIndex(line.length())
                : BlockStart.none();
    }

    private static boolean isRule(CharSequence line, int start) {
        char mark = line.charAt(start);
        if ("*-_".indexOf(mark) < 0) {
            return false;
        }
        int marks = 0;
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == mark) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return marks >= 3;
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
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }
}
