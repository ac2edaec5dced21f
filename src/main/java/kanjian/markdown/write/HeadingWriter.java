package kanjian.markdown.write;

import com.vladsch.flexmark.ast.Heading;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kanjian.diag.Code;
import kanjian.markdown.document.MarkdownDocument;
import kanjian.markdown.text.CjkCharacters;

/** Writes headings with their anchors, and watches their order. */
final class HeadingWriter {
    /** The page's own title is level 1. */
    private static final int TOP = 2;

    private final Draft draft;
    private final InlineWriter inlines;
    private final Map<String, Integer> repeats = new HashMap<>();

    HeadingWriter(Draft draft, InlineWriter inlines) {
        this.draft = draft;
        this.inlines = inlines;
    }

    void write(Heading node) {
        int level = Math.max(TOP, node.getLevel());
        int offset = node.getStartOffset();
        checkMarks(node, offset);
        checkOrder(level, offset);
        draft.line();
        Draft.Mark start = draft.mark();
        inlines.block(node);
        String text = draft.plainSince(start).strip();
        draft.endPlainLine();
        String id = uniqueId(text);
        draft.insert(start, "<h" + level + " id=\"" + id + "\">");
        draft.raw("</h" + level + ">").line();
        draft.addId(id);
        draft.addHeading(new MarkdownDocument.Heading(level, id, text, draft.at(offset)));
    }

    private void checkMarks(Heading node, int offset) {
        if (node.getLevel() < TOP) {
            draft.report(Code.HEADING_TOP, offset);
        }
        boolean tight = node.isAtxHeading()
                && !node.getText().isEmpty()
                && node.getOpeningMarker().getEndOffset() == node.getText().getStartOffset();
        if (tight) {
            draft.report(Code.HEADING_TIGHT, offset);
        }
    }

    private void checkOrder(int level, int offset) {
        List<MarkdownDocument.Heading> above = draft.headings();
        int last = above.isEmpty() ? TOP - 1 : above.get(above.size() - 1).level();
        if (level > last + 1) {
            draft.report(Code.HEADING_JUMP, offset, last, level, last + 1);
        }
    }

    /** Letters and digits of the heading, of any script; a second heading of the same words is numbered. */
    private String uniqueId(String text) {
        String id = slug(text);
        String unique = id;
        while (draft.hasId(unique)) {
            unique = id + "-" + repeats.merge(id, 2, (last, two) -> last + 1);
        }
        return unique;
    }

    private static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character)) {
                slug.appendCodePoint(character);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-' && isJoint(character)) {
                slug.append('-');
            }
        });
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return end == 0 ? "section" : slug.substring(0, end);
    }

    private static boolean isJoint(int character) {
        return character == '-' || character == '_' || CjkCharacters.isWhitespace(character);
    }
}
