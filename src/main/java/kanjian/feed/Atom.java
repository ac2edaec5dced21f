package kanjian.feed;

import java.time.Instant;
import java.util.List;
import kanjian.page.machine.DataFile;

/** An Atom feed (订阅源) as RFC 4287 asks: the newest items with their summaries. */
public final class Atom {
    /** Atom demands a date, and an empty feed has none of its own. */
    private static final String NEVER = Instant.EPOCH.toString();

    private Atom() {}

    /**
     * A page's address is its entry's id: a published address never changes.
     *
     * @param path of the feed from the top of the site, such as {@code places/hanyin/feed.xml}
     * @param address of the page whose news it tells, such as {@code /places/hanyin/}
     * @param baseUrl ends in '/'
     * @param items in any order; the newest 50 are told
     * @throws java.time.format.DateTimeParseException when an item's time is not written as RFC 3339 asks
     */
    public static DataFile feed(String path, String title, String address, String baseUrl, List<FeedItem> items) {
        List<FeedItem> newest = Newest.of(items);
        String page = BaseUrl.absolute(baseUrl, address);
        String self = BaseUrl.absolute(baseUrl, path);
        Xml xml = new Xml()
                .open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "zh-Hans")
                .text("id", self)
                .text("title", title)
                .text("updated", newest.isEmpty() ? NEVER : newest.get(0).updated())
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", self)
                .empty("link", "rel", "alternate", "type", "text/html", "href", page);
        author(xml, title);
        newest.forEach(item -> entry(xml, item, baseUrl));
        return new DataFile(path, xml.close("feed").toString());
    }

    private static void entry(Xml xml, FeedItem item, String baseUrl) {
        String url = BaseUrl.absolute(baseUrl, item.address());
        xml.open("entry")
                .text("id", url)
                .text("title", item.title())
                .text("updated", item.updated())
                .empty("link", "rel", "alternate", "type", "text/html", "href", url);
        if (!item.author().isBlank()) {
            author(xml, item.author());
        }
        xml.text("summary", item.summary()).close("entry");
    }

    private static void author(Xml xml, String name) {
        xml.open("author").text("name", name).close("author");
    }
}
