package kanjian.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads tables with the library, unless they are so wide that its regular expression would overflow the stack. */
public final class NarrowTables implements ParagraphPreProcessorFactory {
    private static final int MOST_COLUMNS = 100;

    private final ParagraphPreProcessorFactory library = TableParagraphPreProcessor.Factory();

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        ParagraphPreProcessor tables = library.apply(state);
        return (paragraph, current) -> isNarrow(paragraph) ? tables.preProcessBlock(paragraph, current) : 0;
    }

    private static boolean isNarrow(Paragraph paragraph) {
        List<BasedSequence> lines = paragraph.getContentLines();
        return lines.stream().limit(2).noneMatch(line -> line.countOfAny(c -> c == '|') > MOST_COLUMNS);
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return library.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return library.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
        return library.affectsGlobalScope();
    }
}
