package kanjian.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses from the top of the site turned into links relative to one page. A folder's link ends in {@code index.html}, so that
 * the site opens from a disk, a sub-path or any host.
 */
final class RelativeAddress {
    private static final Pattern INSIDE = Pattern.compile("(?<= (?:href|src)=\")/[^\"]*");

    /** {@code srcset="/small.jpg 480w, /large.jpg 960w"}: the addresses of a picture in several widths. */
    private static final Pattern SOURCE_SET = Pattern.compile("(?<= srcset=\")[^\"]*");

    private static final Pattern CANDIDATE = Pattern.compile("(?<=^|, )/[^ ,]*");

    private RelativeAddress() {}

    /**
     * @param page address of the page that is being written, such as {@code /stories/x/}
     * @param target such as {@code /places/hanyin/#stations}; begins with '/'
     */
    static String of(String page, String target) {
        if (!target.startsWith("/")) {
            throw new IllegalArgumentException("an address of the site begins with '/': '" + target + "'");
        }
        int hash = target.indexOf('#');
        String file = file(hash < 0 ? target : target.substring(0, hash));
        String anchor = hash < 0 ? "" : target.substring(hash);
        if (!anchor.isEmpty() && file.equals(file(page))) {
            return anchor;
        }
        return between(page.substring(0, page.lastIndexOf('/') + 1), file) + anchor;
    }

    /** Turns each link of the markup that is written from the top of the site. */
    static String within(String page, String markup) {
        String linked = relative(page, INSIDE, markup);
        return linked.contains(" srcset=\"")
                ? SOURCE_SET
                        .matcher(linked)
                        .replaceAll(set -> Matcher.quoteReplacement(relative(page, CANDIDATE, set.group())))
                : linked;
    }

    private static String relative(String page, Pattern addresses, String markup) {
        return addresses.matcher(markup).replaceAll(link -> Matcher.quoteReplacement(of(page, link.group())));
    }

    private static String file(String address) {
        return address.endsWith("/") ? address + "index.html" : address;
    }

    private static String between(String folder, String file) {
        String[] from = folder.split("/", -1);
        String[] to = file.split("/", -1);
        int common = 0;
        while (common < from.length - 1 && common < to.length - 1 && from[common].equals(to[common])) {
            common++;
        }
        return "../".repeat(from.length - 1 - common)
                + String.join("/", java.util.Arrays.copyOfRange(to, common, to.length));
    }
}
