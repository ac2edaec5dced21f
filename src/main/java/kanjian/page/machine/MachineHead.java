package kanjian.page.machine;

import java.util.List;
import kanjian.model.Html;

/**
 * What the head of a page tells machines.
 *
 * @param tags the page tags (网页标签) of the site's profile
 * @param required the names among them that the finished page must carry
 * @param social what makers of link previews read (Open Graph)
 * @param feeds the feeds of the site and of this page
 * @param versions the page in each language that the site is published in, its own among them; empty when it is the only one
 * @param linked the page in the words of schema.org as JSON-LD; empty when it says nothing
 */
public record MachineHead(
        List<PageTag> tags,
        List<String> required,
        List<PageTag> social,
        List<FeedLink> feeds,
        List<VersionLink> versions,
        Html linked) {
    /** Tells nothing. */
    public static final MachineHead EMPTY =
            new MachineHead(List.of(), List.of(), List.of(), List.of(), List.of(), Html.EMPTY);

    public MachineHead {
        tags = List.copyOf(tags);
        required = List.copyOf(required);
        social = List.copyOf(social);
        feeds = List.copyOf(feeds);
        versions = List.copyOf(versions);
    }
}
