package kanjian.markdown.write;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import java.util.function.BiConsumer;
import kanjian.markdown.block.DeepBlock;
import kanjian.markdown.inline.GuardedInlineParser;
import kanjian.markdown.inline.InlineScan;
import kanjian.markdown.inline.Tangle;

/** Writes what stands inside a paragraph, heading or cell. */
final class InlineWriter {
    private static final Map<Class<?>, BiConsumer<InlineWriter, Node>> KINDS = Map.ofEntries(
            on(Text.class, InlineWriter::text),
            on(SoftLineBreak.class, (writer, node) -> LineBreak.write(node, writer.draft)),
            on(HardLineBreak.class, (writer, node) -> writer.hardBreak()),
            on(Emphasis.class, InlineWriter::emphasis),
            on(StrongEmphasis.class, (writer, node) -> writer.wrap(node, "strong")),
            on(Strikethrough.class, (writer, node) -> writer.wrap(node, "del")),
            on(Code.class, InlineWriter::code),
            on(HtmlEntity.class, (writer, node) -> writer.draft.text(Escape.decode(node.getChars()))),
            on(HtmlInline.class, InlineWriter::html),
            on(HtmlInlineComment.class, (writer, node) -> {}),
            on(Link.class, (writer, node) -> writer.links.link(node)),
            on(LinkRef.class, (writer, node) -> writer.links.linkRef(node)),
            on(AutoLink.class, (writer, node) -> writer.links.address(node.getText(), "")),
            on(MailLink.class, (writer, node) -> writer.links.address(node.getText(), "mailto:")),
            on(Image.class, (writer, node) -> writer.pictures.image(node)),
            on(ImageRef.class, (writer, node) -> writer.pictures.imageRef(node)),
            on(Footnote.class, (writer, node) -> writer.footnotes.reference(node)),
            on(Tangle.class, (writer, node) -> writer.tangled(node)));

    private final Draft draft;
    private final LinkWriter links;
    private final PictureWriter pictures;
    private final FootnoteWriter footnotes;
    private int depth;
    private boolean openMarkTold;
    private boolean htmlTold;

    InlineWriter(Draft draft, Addresses addresses, FootnoteWriter footnotes) {
        this.draft = draft;
        this.links = new LinkWriter(draft, addresses, this);
        this.pictures = new PictureWriter(draft, addresses, this);
        this.footnotes = footnotes;
    }

    private static <N extends Node> Map.Entry<Class<?>, BiConsumer<InlineWriter, Node>> on(
            Class<N> kind, BiConsumer<InlineWriter, N> write) {
        return Map.entry(kind, (writer, node) -> write.accept(writer, kind.cast(node)));
    }

    /** The inline content of a block. */
    void block(Node block) {
        openMarkTold = false;
        htmlTold = false;
        children(block);
    }

    void children(Node parent) {
        if (depth == DeepBlock.DEEPEST) {
            tangled(parent);
            return;
        }
        depth++;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            draft.from(node.getStartOffset());
            KINDS.getOrDefault(node.getClass(), InlineWriter::literal).accept(this, node);
        }
        depth--;
    }

    PictureWriter pictures() {
        return pictures;
    }

    private static void literal(InlineWriter writer, Node node) {
        writer.draft.text(node.getChars());
    }

    private void tangled(Node node) {
        draft.report(
                kanjian.diag.Code.NESTED_TOO_DEEP,
                node.getStartOffset(),
                DeepBlock.DEEPEST,
                GuardedInlineParser.MOST_MARKS);
        draft.text(node.getChars());
    }

    private void text(Text node) {
        BasedSequence chars = node.getChars();
        String written = chars.toString();
        if (!openMarkTold) {
            openMarkTold = OpenMarks.tell(written, chars, draft);
        }
        unescaped(written, chars.getStartOffset());
    }

    /** A backslash that escapes is not written, so what follows it stands one character further on in the source. */
    private void unescaped(String written, int offset) {
        int from = 0;
        for (int at = 0; at < written.length(); at++) {
            if (InlineScan.isEscape(written, at)) {
                draft.text(written.substring(from, at)).from(offset + at + 1);
                from = ++at;
            }
        }
        draft.text(written.substring(from));
    }

    private void hardBreak() {
        draft.raw("<br>\n");
        draft.endPlainLine();
    }

    private void emphasis(Emphasis node) {
        BasedSequence text = node.getText();
        if (node.getOpeningMarker().charAt(0) == '*' && startsLikeNoteMark(text)) {
            draft.report(
                    kanjian.diag.Code.STAR_AS_EMPHASIS, node.getOpeningMarker().getStartOffset());
        }
        wrap(node, "em");
    }

    /** 甲*、乙*: the star stands behind a word as a note mark does, and emphasis would begin with a punctuation mark. */
    private static boolean startsLikeNoteMark(CharSequence text) {
        return text.length() > 0 && "，。、；：！？）》”’".indexOf(text.charAt(0)) >= 0;
    }

    private void wrap(DelimitedNode node, String tag) {
        draft.raw("<" + tag + ">");
        children((Node) node);
        draft.raw("</" + tag + ">");
    }

    private void code(Code node) {
        String code = node.getText().toString().replace('\n', ' ');
        boolean padded = code.length() > 1 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        draft.from(node.getText().getStartOffset() + (padded ? 1 : 0));
        draft.raw("<code>")
                .text(padded ? code.substring(1, code.length() - 1) : code)
                .raw("</code>");
    }

    private void html(HtmlInline node) {
        if (!htmlTold) {
            htmlTold = true;
            draft.report(kanjian.diag.Code.HTML_AS_TEXT, node.getStartOffset(), node.getChars());
        }
        draft.text(node.getChars());
    }
}
