package kanjian.page.machine;

/**
 * A feed that a page names in its head.
 *
 * @param type such as {@code application/atom+xml}
 * @param address from the top of the site, such as {@code /places/hanyin/feed.xml}
 */
public record FeedLink(String type, String title, String address) {}
