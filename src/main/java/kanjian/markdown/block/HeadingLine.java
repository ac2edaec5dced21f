package kanjian.markdown.block;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import kanjian.markdown.text.CjkCharacters;
import org.jspecify.annotations.Nullable;

/**
 * Asks the library for a heading only on lines that can be one, since it copies the paragraph so far on every line it is asked for:
 * a table of ten thousand rows would take minutes.
 */
final class HeadingLine implements BlockParserFactory {
    private static final int DEEPEST = 6;

    private final BlockParserFactory spaced;
    private final BlockParserFactory tight;

    HeadingLine(DataHolder options) {
        spaced = new HeadingParser.Factory().apply(options);
        tight = new HeadingParser.Factory().apply(new MutableDataSet(options).set(Parser.HEADING_NO_ATX_SPACE, true));
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (line.charAt(start) != '#') {
            return matched.getBlockParser().isParagraphParser() && isUnderline(line, start)
                    ? spaced.tryStart(state, matched)
                    : BlockStart.none();
        }
        int end = endOfRun(line, start);
        if (end - start > DEEPEST) {
            return BlockStart.none();
        }
        if (end == line.length() || line.charAt(end) == ' ' || line.charAt(end) == '\t') {
            return spaced.tryStart(state, matched);
        }
        return isTight(line, start, end) ? tight.tryStart(state, matched) : BlockStart.none();
    }

    /** {@code ##监督}: what staff type for a heading. One # is left alone, since {@code #话题#} is a topic mark. */
    private static boolean isTight(CharSequence line, int start, int end) {
        return end - start >= 2 && CjkCharacters.isCjk(Character.codePointAt(line, end));
    }

    /** {@code ===} or {@code ---}, which below a paragraph makes it a heading. */
    static boolean isUnderline(CharSequence line, int start) {
        char mark = line.charAt(start);
        if (mark != '=' && mark != '-') {
            return false;
        }
        int end = endOfRun(line, start);
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return end == line.length();
    }

    private static int endOfRun(CharSequence line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == line.charAt(start)) {
            end++;
        }
        return end;
    }
}
