package kanjian.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import kanjian.markdown.block.NarrowTables;
import kanjian.markdown.block.OwnBlocks;
import kanjian.markdown.inline.EmphasisMarks;
import kanjian.markdown.inline.GuardedInlineParser;

/** The Markdown that staff may write, as settings of the library. Built once; a library parser may be used by all threads. */
final class Syntax {
    /** A story's body. */
    static final Parser BODY = body();

    /** One paragraph: no headings, lists, quotes, tables. */
    static final Parser PARAGRAPH = paragraph();

    private Syntax() {}

    private static Parser body() {
        MutableDataSet options = common().set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                // told and dropped by TableWriter
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(DefinitionExtension.TILDE_MARKER, false)
                .set(Parser.EXTENSIONS, List.of(TaskListExtension.create(), DefinitionExtension.create()));
        return builder(options)
                .customBlockParserFactory(new OwnBlocks())
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .paragraphPreProcessorFactory(new NarrowTables())
                .linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory())
                .build();
    }

    private static Parser paragraph() {
        MutableDataSet options = common().set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false);
        return builder(options).build();
    }

    private static MutableDataSet common() {
        return new MutableDataSet()
                // staff indent paragraphs by blanks; HTML is text like any other
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                // read by HeadingLine and Rule
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                // * and _ are read by EmphasisMarks
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    }

    private static Parser.Builder builder(DataHolder options) {
        return Parser.builder(options)
                .customInlineParserFactory(GuardedInlineParser::new)
                .customDelimiterProcessor(new EmphasisMarks('*'))
                .customDelimiterProcessor(new EmphasisMarks('_'))
                .customDelimiterProcessor(new EmphasisMarks('~'));
    }
}
