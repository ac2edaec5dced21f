package kanjian.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Our own ways to begin a block, asked before those of CommonMark. */
final class OwnBlocks implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory tight =
                new HeadingParser.Factory().apply(new MutableDataSet(options).set(Parser.HEADING_NO_ATX_SPACE, true));
        List<BlockParserFactory> rules = List.of(
                DeepBlock::begin,
                CommentBlock::begin,
                FootnoteDefinition::begin,
                Rule::begin,
                (state, matched) -> isTightHeading(state) ? tight.tryStart(state, matched) : BlockStart.none());
        return (state, matched) -> first(rules, state, matched);
    }

    private static @Nullable BlockStart first(
            List<BlockParserFactory> rules, ParserState state, MatchedBlockParser matched) {
        for (BlockParserFactory rule : rules) {
            BlockStart start = rule.tryStart(state, matched);
            if (start != null) {
                return start;
            }
        }
        return BlockStart.none();
    }

    /** {@code ##监督}: what staff type for a heading. One # is left alone, since {@code #话题#} is a topic mark. */
    private static boolean isTightHeading(ParserState state) {
        CharSequence line = state.getLine();
        int i = state.getNextNonSpaceIndex();
        int start = i;
        while (i < line.length() && line.charAt(i) == '#') {
            i++;
        }
        return i - start >= 2 && i < line.length() && CjkCharacters.isCjk(Character.codePointAt(line, i));
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(
                BlockQuoteParser.Factory.class,
                HeadingParser.Factory.class,
                FencedCodeBlockParser.Factory.class,
                ListBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
