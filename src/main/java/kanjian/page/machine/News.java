package kanjian.page.machine;

import java.util.List;

/**
 * What a feed tells: the newest stories of the site, of a place or of a topic, or the newest corrections.
 *
 * @param path of the feed from the top of the site, such as {@code places/hanyin/feed.xml}
 * @param address of the page that it belongs to
 */
public record News(String path, String title, String address, List<Item> items) {
    public News {
        items = List.copyOf(items);
    }

    /**
     * One story or correction.
     *
     * @param published when the site published it, such as {@code 2026-11-21T00:00:00+08:00}; empty when its author has not said
     */
    public record Item(String title, String address, String summary, String published, String author) {}
}
