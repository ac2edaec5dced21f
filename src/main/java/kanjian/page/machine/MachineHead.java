package kanjian.page.machine;

import java.util.List;

/**
 * What the head of a page tells machines.
 *
 * @param tags the page tags (网页标签) of the site's profile
 * @param required the names among them that the finished page must carry
 */
public record MachineHead(List<PageTag> tags, List<String> required) {
    /** Tells nothing. */
    public static final MachineHead EMPTY = new MachineHead(List.of(), List.of());

    public MachineHead {
        tags = List.copyOf(tags);
        required = List.copyOf(required);
    }
}
