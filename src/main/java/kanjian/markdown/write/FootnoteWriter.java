package kanjian.markdown.write;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kanjian.diag.Code;

/** Writes footnotes (脚注): numbers in the text in the order of their first use, and the notes below it with ways back. */
final class FootnoteWriter {
    private final Draft draft;
    private final List<FootnoteBlock> cited = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
    private final Map<FootnoteBlock, Integer> uses = new HashMap<>();
    private final List<FootnoteBlock> defined = new ArrayList<>();

    FootnoteWriter(Draft draft) {
        this.draft = draft;
    }

    void define(FootnoteBlock note) {
        defined.add(note);
    }

    void reference(Footnote node) {
        FootnoteBlock note = node.getFootnoteBlock();
        if (note == null) {
            draft.report(Code.FOOTNOTE_UNKNOWN, node.getStartOffset(), node.getText());
            draft.text(node.getChars());
            return;
        }
        int number = cited(note);
        int use = uses.merge(note, 1, Integer::sum);
        draft.addId(referenceId(number, use));
        draft.raw("<sup class=\"fn\"><a")
                .attribute("href", "#" + noteId(number))
                .attribute("id", referenceId(number, use))
                .attribute("aria-label", "脚注" + number)
                .raw(">" + number + "</a></sup>");
    }

    private int cited(FootnoteBlock note) {
        Integer known = numbers.get(note);
        if (known != null) {
            return known;
        }
        cited.add(note);
        numbers.put(note, cited.size());
        return cited.size();
    }

    /** The notes that were cited, and a word on those that were not. */
    void finish(Consumer<Node> writeBlocks) {
        if (!cited.isEmpty()) {
            draft.line()
                    .raw("<section class=\"footnotes\" aria-label=\"脚注\">\n<ol>")
                    .line();
            // a note may cite a further one, which is then appended
            for (int i = 0; i < cited.size(); i++) {
                note(cited.get(i), i + 1, writeBlocks);
            }
            draft.raw("</ol>\n</section>").line();
        }
        defined.stream()
                .filter(note -> !uses.containsKey(note))
                .forEach(note -> draft.report(Code.FOOTNOTE_UNUSED, note.getStartOffset(), note.getText()));
    }

    private void note(FootnoteBlock note, int number, Consumer<Node> writeBlocks) {
        draft.addId(noteId(number));
        draft.raw("<li").attribute("id", noteId(number)).raw(">");
        writeBlocks.accept(note);
        draft.appendToParagraph(waysBack(number, uses.getOrDefault(note, 0)));
        draft.raw("</li>").line();
    }

    private static String waysBack(int number, int uses) {
        StringBuilder links = new StringBuilder();
        for (int use = 1; use <= uses; use++) {
            String label = uses == 1 ? "回到正文" : "回到正文第" + use + "处";
            links.append(" <a class=\"back\" href=\"#%s\" aria-label=\"%s\">↑</a>"
                    .formatted(referenceId(number, use), label));
        }
        return links.toString();
    }

    // a colon, so that no heading can have the same anchor
    private static String noteId(int number) {
        return "fn:" + number;
    }

    private static String referenceId(int number, int use) {
        return use == 1 ? "fnref:" + number : "fnref:" + number + "-" + use;
    }
}
