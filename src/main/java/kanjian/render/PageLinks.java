package kanjian.render;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How pages link inside the site: relatively, so that it opens from a disk or at any address. Only the page that hosts show in place
 * of one that does not exist cannot know at which depth it stands: it links from the top of the host.
 *
 * @param top path of the site on its host; begins and ends with '/'
 */
record PageLinks(String top) {
    private static final String NOT_FOUND = "/404.html";
    private static final Pattern INSIDE = Pattern.compile("(?<= (?:href|src)=\")/[^\"]*");

    /** {@code srcset="/small.jpg 480w, /large.jpg 960w"}: the addresses of a picture in several widths. */
    private static final Pattern SOURCE_SET = Pattern.compile("(?<= srcset=\")[^\"]*");

    private static final Pattern CANDIDATE = Pattern.compile("(?<=^|, )/[^ ,]*");

    /**
     * @param page address of the page that is being written
     * @param target such as {@code /places/hanyin/#stations}; begins with '/'
     */
    String of(String page, String target) {
        return isAtAnyDepth(page) ? top + RelativeAddress.belowTop(target) : RelativeAddress.of(page, target);
    }

    /** Turns each link of the markup that is written from the top of the site. */
    String within(String page, String markup) {
        String linked = relative(page, INSIDE, markup);
        return linked.contains(" srcset=\"")
                ? SOURCE_SET
                        .matcher(linked)
                        .replaceAll(set -> Matcher.quoteReplacement(relative(page, CANDIDATE, set.group())))
                : linked;
    }

    private String relative(String page, Pattern addresses, String markup) {
        return addresses.matcher(markup).replaceAll(link -> Matcher.quoteReplacement(of(page, link.group())));
    }

    /** The folder in which the site begins, as the page writes it. */
    String root(String page) {
        if (isAtAnyDepth(page)) {
            return top;
        }
        String up = "../".repeat(List.of(page.split("/", -1)).size() - 2);
        return up.isEmpty() ? "./" : up;
    }

    private static boolean isAtAnyDepth(String page) {
        return page.equals(NOT_FOUND);
    }
}
