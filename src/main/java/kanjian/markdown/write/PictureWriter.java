package kanjian.markdown.write;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kanjian.diag.Code;
import kanjian.markdown.document.MarkdownLink;
import kanjian.markdown.document.Picture;

/** Writes pictures; one that is not known becomes its text. */
final class PictureWriter {
    private final Draft draft;
    private final Addresses addresses;
    private final InlineWriter inlines;
    private boolean inAlt;

    /** The first picture of a text is often seen at once; it is not kept waiting. */
    private boolean isFirstWritten;

    PictureWriter(Draft draft, Addresses addresses, InlineWriter inlines) {
        this.draft = draft;
        this.addresses = addresses;
        this.inlines = inlines;
    }

    /** Whether a paragraph holds one picture and nothing else, so that it is shown as a figure with its caption. */
    static boolean isAlone(Node paragraph) {
        Node first = paragraph.getFirstChild();
        return first != null && first.getNext() == null && (first instanceof Image || first instanceof ImageRef);
    }

    /** @return whether the picture was found and written */
    boolean figure(Node node) {
        Optional<Picture> found = node instanceof ImageRef reference
                ? References.of(reference).flatMap(to -> find(node, to.getUrl(), to.getTitle()))
                : find(node, ((Image) node).getUrl(), ((Image) node).getTitle());
        found.ifPresent(picture -> {
            draft.line().raw("<figure class=\"ph\">");
            img(picture, "");
            caption(picture);
            draft.raw("</figure>").line();
        });
        return found.isPresent();
    }

    void image(Image node) {
        inline(node, node.getUrl(), node.getTitle());
    }

    void imageRef(ImageRef node) {
        Optional<Reference> reference = References.of(node);
        if (reference.isPresent()) {
            inline(node, reference.get().getUrl(), reference.get().getTitle());
        } else {
            References.asText(node, draft, inlines);
        }
    }

    private void inline(Node node, BasedSequence url, BasedSequence title) {
        if (inAlt) {
            inlines.children(node);
            return;
        }
        find(node, url, title)
                .ifPresentOrElse(picture -> img(picture, picture.caption()), () -> inlines.children(node));
    }

    private Optional<Picture> find(Node node, BasedSequence url, BasedSequence title) {
        String file = Escape.decode(url);
        int offset = url.getStartOffset();
        if (Destination.of(file, Set.of()) != Destination.OWN) {
            draft.report(Code.PICTURE_ELSEWHERE, offset, file);
            return Optional.empty();
        }
        String alt = alt(node);
        draft.from(node.getStartOffset());
        Optional<Picture> found = addresses
                .links()
                .picture(new MarkdownLink(
                        file, alt, draft.at(offset), draft.mark().plain()));
        if (found.isEmpty()) {
            draft.report(Code.PICTURE_UNKNOWN, offset, file);
            return found;
        }
        Picture picture = found.get();
        if (picture.alt().isBlank() && alt.isBlank()) {
            draft.report(Code.PICTURE_WITHOUT_ALT, offset, file);
        }
        return Optional.of(new Picture(
                picture.files(),
                picture.sizes(),
                alt.isBlank() ? picture.alt() : alt,
                picture.caption().isBlank() ? Escape.decode(title) : picture.caption(),
                picture.credit()));
    }

    /** The words in the square brackets, which come first: they tell what the picture means in this text. */
    private String alt(Node node) {
        Draft.Mark start = draft.mark();
        inAlt = true;
        inlines.children(node);
        inAlt = false;
        String alt = draft.plainSince(start);
        draft.cut(start);
        return alt;
    }

    /** @param title shown on pointing at the picture; where it stands within a line there is no room for a caption */
    private void img(Picture picture, String title) {
        Picture.File file = picture.file();
        draft.raw("<img").attribute("src", file.src());
        if (picture.files().size() > 1) {
            draft.attribute("srcset", candidates(picture)).attribute("sizes", picture.sizes());
        }
        draft.attribute("alt", picture.alt());
        if (!title.isBlank()) {
            draft.attribute("title", title);
        }
        if (file.width() > 0 && file.height() > 0) {
            draft.attribute("width", String.valueOf(file.width())).attribute("height", String.valueOf(file.height()));
        }
        draft.attribute("loading", isFirstWritten ? "lazy" : "eager").raw(">");
        isFirstWritten = true;
    }

    private static String candidates(Picture picture) {
        return picture.files().stream()
                .map(file -> file.src() + " " + file.width() + "w")
                .collect(Collectors.joining(", "));
    }

    private void caption(Picture picture) {
        if (picture.caption().isBlank() && picture.credit().isBlank()) {
            return;
        }
        draft.raw("<figcaption>").label(picture.caption());
        if (!picture.credit().isBlank()) {
            draft.raw(picture.caption().isBlank() ? "<span class=\"src\">" : " <span class=\"src\">")
                    .label(picture.credit())
                    .raw("</span>");
        }
        draft.raw("</figcaption>");
    }
}
