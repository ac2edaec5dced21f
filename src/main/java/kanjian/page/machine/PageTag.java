package kanjian.page.machine;

/**
 * One {@code <meta>} of a page's head.
 *
 * @param name such as {@code SiteName} or {@code og:title}
 * @param content never blank
 */
public record PageTag(String name, String content) {
    public PageTag {
        if (content.isBlank()) {
            throw new IllegalArgumentException("a tag without content: " + name);
        }
    }
}
