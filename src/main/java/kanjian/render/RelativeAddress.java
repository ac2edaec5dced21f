package kanjian.render;

/**
 * Addresses from the top of the site turned into links relative to one page. A folder's link ends in {@code index.html}, so that
 * the site opens from a disk, a sub-path or any host.
 */
final class RelativeAddress {
    private RelativeAddress() {}

    /**
     * @param page address of the page that is being written, such as {@code /stories/x/}
     * @param target such as {@code /places/hanyin/#stations}; begins with '/'
     */
    static String of(String page, String target) {
        belowTop(target);
        int hash = target.indexOf('#');
        String file = file(hash < 0 ? target : target.substring(0, hash));
        String anchor = hash < 0 ? "" : target.substring(hash);
        if (!anchor.isEmpty() && file.equals(file(page))) {
            return anchor;
        }
        return between(page.substring(0, page.lastIndexOf('/') + 1), file) + anchor;
    }

    /** @throws IllegalArgumentException when it does not begin with '/' */
    static String belowTop(String target) {
        if (!target.startsWith("/")) {
            throw new IllegalArgumentException("an address of the site begins with '/': '" + target + "'");
        }
        return target.substring(1);
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
