package kanjian.verify;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a link inside the site leads to.
 *
 * @param file path from the top of the site; begins with {@code ../} where the link leaves the site
 * @param anchor id of an element of that file; empty for the file as a whole
 */
record Target(String file, String anchor) {
    /** The page that stands for the folder in which it lies. */
    static final String FOLDER_PAGE = "index.html";

    private static final String UP = "..";

    /**
     * @param page path of the page on which the link stands
     * @param address relative, such as {@code ../hanyin/index.html#claims}
     */
    static Target of(String page, String address) {
        int hash = address.indexOf('#');
        String anchor = hash < 0 ? "" : decode(address.substring(hash + 1));
        String path = hash < 0 ? address : address.substring(0, hash);
        int query = path.indexOf('?');
        String file = decode(query < 0 ? path : path.substring(0, query));
        return new Target(file.isEmpty() ? page : resolve(page, file), anchor);
    }

    /**
     * As a host resolves it, which shows a folder by its page.
     *
     * @param address from the top of the site without the first '/', such as {@code places/hanyin/#claims}
     */
    static Target fromTop(String address) {
        int end = (address + "#").split("[?#]", 2)[0].length();
        String path = address.substring(0, end);
        return of(
                FOLDER_PAGE,
                (path.isEmpty() || path.endsWith("/") ? path + FOLDER_PAGE : path) + address.substring(end));
    }

    private static String resolve(String page, String file) {
        Deque<String> parts = new ArrayDeque<>();
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        for (String part : (folder + file).split("/", -1)) {
            if (part.equals(UP) && !parts.isEmpty() && !parts.peekLast().equals(UP)) {
                parts.removeLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** Percent signs decoded; what is wrongly encoded stays as it is and leads nowhere. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** As it may be shown: {@code places/hanyin/index.html#claims}. */
    @Override
    public String toString() {
        return anchor.isEmpty() ? file : file + "#" + anchor;
    }
}
