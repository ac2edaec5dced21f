package kanjian.markdown.write;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kanjian.diag.Code;
import kanjian.markdown.document.LinkTarget;
import kanjian.markdown.document.MarkdownLink;

/** Writes links; one that may not or cannot be followed becomes its text. */
final class LinkWriter {
    /** Outward links are marked for the reader, and the other page gets no hold on ours. */
    private static final Map<String, String> OUTWARD =
            new TreeMap<>(Map.of("class", "out", "rel", "noopener external"));

    private final Draft draft;
    private final Addresses addresses;
    private final InlineWriter inlines;

    LinkWriter(Draft draft, Addresses addresses, InlineWriter inlines) {
        this.draft = draft;
        this.addresses = addresses;
        this.inlines = inlines;
    }

    void link(Link node) {
        write(node, node.getUrl(), node.getTitle());
    }

    void linkRef(LinkRef node) {
        Optional<Reference> reference = References.of(node);
        if (reference.isPresent()) {
            write(node, reference.get().getUrl(), reference.get().getTitle());
        } else {
            References.asText(node, draft, inlines);
        }
    }

    /** {@code <https://example.cn>} or {@code <a@example.cn>}. */
    void address(BasedSequence text, String scheme) {
        Draft.Mark start = draft.mark();
        draft.text(text);
        finish(start, scheme + text, text.getStartOffset(), "");
    }

    private void write(Node node, BasedSequence url, BasedSequence title) {
        Draft.Mark start = draft.mark();
        inlines.children(node);
        finish(start, Escape.decode(url), url.getStartOffset(), Escape.decode(title));
    }

    private void finish(Draft.Mark start, String destination, int offset, String title) {
        LinkTarget target = target(destination, offset, start);
        target.href().ifPresent(href -> {
            draft.insert(start, open(href, title, target.attributes()));
            draft.raw("</a>");
        });
    }

    private LinkTarget target(String destination, int offset, Draft.Mark start) {
        switch (Destination.of(destination, addresses.ownSchemes())) {
            case OUTWARD:
                return new LinkTarget(
                        Optional.of(Escape.address(destination)), isPage(destination) ? OUTWARD : Map.of());
            case OWN:
                String text = draft.plainSince(start);
                return addresses.links().link(new MarkdownLink(destination, text, draft.at(offset), start.plain()));
            default:
                draft.report(Code.LINK_UNSAFE, offset, destination);
                return LinkTarget.none();
        }
    }

    private static boolean isPage(String destination) {
        return destination.regionMatches(true, 0, "http", 0, "http".length());
    }

    private static String open(String href, String title, Map<String, String> attributes) {
        StringBuilder tag = new StringBuilder("<a href=\"");
        Escape.text(href, tag);
        tag.append('"');
        if (!title.isEmpty()) {
            tag.append(" title=\"");
            Escape.text(title, tag);
            tag.append('"');
        }
        attributes.forEach((name, value) -> {
            tag.append(' ').append(name).append("=\"");
            Escape.text(value, tag);
            tag.append('"');
        });
        return tag.append('>').toString();
    }
}
