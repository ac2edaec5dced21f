package kanjian.markdown.block;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Our own ways to begin a block, asked before those of CommonMark. */
public final class OwnBlocks implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
        List<BlockParserFactory> rules = List.of(
                DeepBlock::begin,
                CommentBlock::begin,
                FootnoteDefinition::begin,
                Rule::begin,
                new HeadingLine(options));
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

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(
                BlockQuoteParser.Factory.class, FencedCodeBlockParser.Factory.class, ListBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
