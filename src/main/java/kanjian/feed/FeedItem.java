package kanjian.feed;

/**
 * One entry of a feed.
 *
 * @param address from the top of the site, such as {@code /stories/x/}
 * @param summary plain text
 * @param updated a time with its zone as RFC 3339 writes it, such as {@code 2023-11-06T00:00:00+08:00}
 * @param author empty when nobody is named; the feed then stands for it
 */
public record FeedItem(String title, String address, String summary, String updated, String author) {}
