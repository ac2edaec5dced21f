package kanjian.markdown.block;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import kanjian.markdown.inline.InlineScan;
import org.jspecify.annotations.Nullable;

/**
 * {@code [^1]: text}, with further paragraphs indented by four. The library's own parser takes {@code [^1]: see [a]: b} for a note
 * named {@code 1]: see [a}.
 */
final class FootnoteDefinition extends AbstractBlockParser {
    private static final int INDENT = 4;

    private final FootnoteBlock block = new FootnoteBlock();

    static @Nullable BlockStart begin(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (!line.matchChars("[^", start)) {
            return BlockStart.none();
        }
        int end = InlineScan.label(line, start);
        if (end == InlineScan.NONE || end >= line.length() || line.charAt(end) != ':') {
            return BlockStart.none();
        }
        FootnoteDefinition definition = new FootnoteDefinition();
        definition.block.setOpeningMarker(line.subSequence(start, start + 2));
        definition.block.setText(line.subSequence(start + 2, end - 1).trim());
        definition.block.setClosingMarker(line.subSequence(end - 1, end + 1));
        return BlockStart.of(definition).atIndex(end + 1);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return block.getFirstChild() == null
                    ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atIndex(state.getIndex() + INDENT) : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
        FootnoteRepository notes = FootnoteExtension.FOOTNOTES.get(state.getProperties());
        notes.put(notes.normalizeKey(block.getText()), block);
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return true;
    }
}
