package kanjian.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kanjian.page.machine.DataFile;
import kanjian.text.Json;

/** The same feed by the words of jsonfeed.org, version 1.1, for readers that know no XML. */
public final class JsonFeed {
    private JsonFeed() {}

    /**
     * @param path of the feed from the top of the site, such as {@code places/hanyin/feed.json}
     * @param address of the page whose news it tells, such as {@code /places/hanyin/}
     * @param baseUrl ends in '/'
     * @param items in any order; the newest 50 are told
     * @throws java.time.format.DateTimeParseException when an item's time is not written as RFC 3339 asks
     */
    public static DataFile feed(String path, String title, String address, String baseUrl, List<FeedItem> items) {
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", title);
        feed.put("home_page_url", BaseUrl.absolute(baseUrl, address));
        feed.put("feed_url", BaseUrl.absolute(baseUrl, path));
        feed.put("language", "zh-Hans");
        feed.put(
                "items",
                Newest.of(items).stream().map(item -> entry(item, baseUrl)).toList());
        return new DataFile(path, Json.of(feed));
    }

    /** Without the text itself, which stands on the page; the summary serves as the content that every item must have. */
    private static Map<String, Object> entry(FeedItem item, String baseUrl) {
        String url = BaseUrl.absolute(baseUrl, item.address());
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", url);
        entry.put("url", url);
        entry.put("title", item.title());
        entry.put("content_text", item.summary());
        entry.put("date_published", item.updated());
        if (!item.author().isBlank()) {
            entry.put("authors", List.of(Map.of("name", item.author())));
        }
        return entry;
    }
}
