package kanjian.markdown.document;

import java.util.Optional;

/** What a text's links, pictures and fenced blocks mean; given by whoever knows the site. */
public interface LinkResolver {
    /**
     * Asked for each link whose scheme is ours ({@code figure:}, {@code story:} …) or which has none; never for http, https, mailto,
     * tel. Reports a dead link itself, since it alone knows what was meant.
     */
    LinkTarget link(MarkdownLink link);

    /** Asked for each picture; empty when there is no such picture, which the parser then reports. */
    Optional<Picture> picture(MarkdownLink image);

    /** Asked for each fenced block: the markup that stands for it; empty when it is code, and printed as it is. */
    default Optional<String> block(FencedBlock block) {
        return Optional.empty();
    }
}
