package kanjian.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kanjian.diag.Problems;
import kanjian.markdown.document.LinkResolver;
import kanjian.markdown.document.LinkTarget;
import kanjian.markdown.document.MarkdownDocument;
import kanjian.markdown.document.MarkdownLink;
import kanjian.markdown.document.Picture;

/** Sites that tests link to. */
final class Site {
    static final Set<String> SCHEMES = Set.of("figure", "story", "place");

    /** Every link leads where it says, every picture exists. */
    static final LinkResolver ANY = new LinkResolver() {
        @Override
        public LinkTarget link(MarkdownLink link) {
            return LinkTarget.to(Escaping.percentEncodeUrl(link.destination()));
        }

        @Override
        public Optional<Picture> picture(MarkdownLink image) {
            return Optional.of(shown(Escaping.percentEncodeUrl(image.destination()), 0, 0, "", "", ""));
        }
    };

    /** Figures carry their class; pictures are those of {@code images/}. */
    static final LinkResolver COUNTY = new LinkResolver() {
        @Override
        public LinkTarget link(MarkdownLink link) {
            return link.destination().startsWith("figure:")
                    ? new LinkTarget(
                            Optional.of("../figures/" + link.destination().substring(7) + "/"),
                            Map.of("class", "fig", "data-figure", link.text()))
                    : LinkTarget.to(link.destination());
        }

        @Override
        public Optional<Picture> picture(MarkdownLink image) {
            return switch (image.destination()) {
                case "images/walk.jpg" -> Optional.of(shown("walk.abc.jpg", 1200, 800, "代表走访", "代表在车间", "摄影：甲某"));
                case "images/bare.jpg", "images/visit.jpg" -> Optional.of(shown("bare.jpg", 0, 0, "", "", ""));
                default -> Optional.empty();
            };
        }
    };

    private Site() {}

    private static Picture shown(String src, int width, int height, String alt, String caption, String credit) {
        return new Picture(List.of(new Picture.File(src, width, height)), "", alt, caption, credit);
    }

    static MarkdownDocument read(String text, Problems problems) {
        return new MarkdownParser(SCHEMES).parse(text, "a.md", 1, COUNTY, problems);
    }

    static String html(String text) {
        return read(text, new Problems()).html();
    }
}
