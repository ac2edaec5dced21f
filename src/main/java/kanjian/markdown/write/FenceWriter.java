package kanjian.markdown.write;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import java.util.Optional;
import kanjian.diag.Location;
import kanjian.markdown.document.FencedBlock;
import kanjian.markdown.document.LinkResolver;

/** Writes fenced blocks: what the site knows to make of them, else code. */
final class FenceWriter {
    private final Draft draft;
    private final LinkResolver site;

    FenceWriter(Draft draft, LinkResolver site) {
        this.draft = draft;
        this.site = site;
    }

    void write(FencedCodeBlock node) {
        String language = Escape.decode(node.getInfoDelimitedByAny(c -> c == ' ' || c == '\t'))
                .strip();
        String text = node.getContentChars().normalizeEOL();
        Location fence = draft.at(node.getOpeningMarker().getStartOffset());
        Optional<String> markup = site.block(new FencedBlock(
                language,
                text,
                fence,
                node.getParent() instanceof Document && fence.column() == 1,
                node.getClosingMarker().isNotNull()));
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
}
