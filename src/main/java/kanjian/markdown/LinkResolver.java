package kanjian.markdown;

import java.util.Optional;

/** What a text's links and pictures mean; given by whoever knows the site. Reports what is dead. */
public interface LinkResolver {
    /** Asked for each link whose scheme is ours ({@code figure:}, {@code story:} …) or which has none; never for http, https, mailto, tel. */
    LinkTarget link(MarkdownLink link);

    /** Asked for each picture; empty when there is no such picture. */
    Optional<Picture> picture(MarkdownLink image);
}
