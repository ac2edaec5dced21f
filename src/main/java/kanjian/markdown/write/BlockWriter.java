package kanjian.markdown.write;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.markdown.block.CommentBlock;
import kanjian.markdown.block.DeepBlock;
import kanjian.markdown.document.FencedBlock;
import kanjian.markdown.document.LinkResolver;
import kanjian.markdown.document.MarkdownDocument;
import kanjian.markdown.inline.GuardedInlineParser;
import kanjian.markdown.text.Positions;

/** Writes a parsed document in one walk: HTML, plain text, anchors and problems at once. */
public final class BlockWriter {
    private static final Map<Class<?>, BiConsumer<BlockWriter, Node>> KINDS = Map.ofEntries(
            on(Paragraph.class, BlockWriter::paragraph),
            on(Heading.class, (writer, node) -> writer.headings.write(node)),
            on(BlockQuote.class, BlockWriter::quote),
            on(BulletList.class, BlockWriter::list),
            on(OrderedList.class, BlockWriter::list),
            on(DefinitionList.class, (writer, node) -> writer.lists.definitions(node)),
            on(FencedCodeBlock.class, BlockWriter::fence),
            on(
                    ThematicBreak.class,
                    (writer, node) -> writer.draft.line().raw("<hr>").line()),
            on(TableBlock.class, (writer, node) -> writer.tables.write(node)),
            on(FootnoteBlock.class, (writer, node) -> writer.footnotes.define(node)),
            on(Reference.class, (writer, node) -> {}),
            on(CommentBlock.Note.class, BlockWriter::comment),
            on(DeepBlock.Line.class, BlockWriter::deep));

    private final Draft draft;
    private final FootnoteWriter footnotes;
    private final InlineWriter inlines;
    private final HeadingWriter headings;
    private final TableWriter tables;
    private final ListWriter lists;
    private final LinkResolver site;
    private boolean deepTold;

    /**
     * A writer for one document.
     *
     * @param links who knows the site
     * @param ownSchemes the schemes he is asked for, such as {@code figure}
     */
    public BlockWriter(LinkResolver links, Set<String> ownSchemes, Positions positions, Problems problems) {
        Addresses addresses = new Addresses(links, ownSchemes);
        draft = new Draft(positions, problems);
        footnotes = new FootnoteWriter(draft);
        inlines = new InlineWriter(draft, addresses, footnotes);
        headings = new HeadingWriter(draft, inlines);
        tables = new TableWriter(draft, inlines);
        lists = new ListWriter(draft, this, inlines);
        site = links;
    }

    private static <N extends Node> Map.Entry<Class<?>, BiConsumer<BlockWriter, Node>> on(
            Class<N> kind, BiConsumer<BlockWriter, N> write) {
        return Map.entry(kind, (writer, node) -> write.accept(writer, kind.cast(node)));
    }

    /** The text of a whole file, its footnotes below it. */
    public MarkdownDocument body(Document document) {
        children(document);
        footnotes.finish(this::children);
        return draft.finish();
    }

    /** The paragraphs of a short text, without tags of their own. */
    public MarkdownDocument inline(Document document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node != document.getFirstChild()) {
                draft.raw("<br>\n");
            }
            inlines.block(node);
            draft.endPlainLine();
        }
        return draft.finish();
    }

    void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node);
        }
    }

    void write(Node node) {
        BiConsumer<BlockWriter, Node> kind = KINDS.get(node.getClass());
        if (kind == null) {
            throw new IllegalStateException(
                    "no way to write a " + node.getClass().getName());
        }
        kind.accept(this, node);
    }

    private void paragraph(Paragraph node) {
        if (PictureWriter.isAlone(node) && inlines.pictures().figure(node.getFirstChild())) {
            return;
        }
        draft.line();
        Draft.Mark start = draft.mark();
        inlines.block(node);
        if (draft.isUnchangedSince(start)) {
            return;
        }
        draft.insert(start, "<p>");
        draft.raw("</p>").line();
        if (node.getParent() instanceof Document) {
            draft.lead(draft.plainSince(start));
        }
        draft.endPlainLine();
    }

    private void quote(BlockQuote node) {
        draft.line().raw("<blockquote>").line();
        children(node);
        draft.line().raw("</blockquote>").line();
    }

    private void list(ListBlock node) {
        lists.write(node);
    }

    /** What the site knows to make of it, else code. */
    private void fence(FencedCodeBlock node) {
        String language = Escape.decode(node.getInfoDelimitedByAny(c -> c == ' ' || c == '\t'))
                .strip();
        String text = node.getContentChars().normalizeEOL();
        Location fence = draft.at(node.getOpeningMarker().getStartOffset());
        boolean isAtMargin = node.getParent() instanceof Document && fence.column() == 1;
        boolean isClosed = node.getClosingMarker().isNotNull();
        Optional<String> markup = site.block(new FencedBlock(language, text, fence, isAtMargin, isClosed));
        draft.line();
        markup.ifPresentOrElse(draft::raw, () -> code(language, text));
        draft.line();
    }

    private void code(String language, String text) {
        draft.raw("<pre><code");
        if (!language.isEmpty()) {
            draft.attribute("class", "language-" + language);
        }
        draft.raw(">").label(text).raw("</code></pre>");
    }

    private void comment(CommentBlock.Note node) {
        if (node.isOpen()) {
            draft.report(Code.COMMENT_OPEN, node.getStartOffset());
        } else if (!node.rest().isEmpty()) {
            draft.line().raw("<p>").text(node.rest()).raw("</p>").line();
            draft.endPlainLine();
        }
    }

    private void deep(DeepBlock.Line node) {
        if (!deepTold) {
            deepTold = true;
            draft.report(
                    Code.NESTED_TOO_DEEP, node.getStartOffset(), DeepBlock.DEEPEST, GuardedInlineParser.MOST_MARKS);
        }
        draft.line().raw("<p>").text(node.getChars().trim()).raw("</p>").line();
        draft.endPlainLine();
    }
}
