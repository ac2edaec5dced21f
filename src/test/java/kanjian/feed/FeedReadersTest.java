package kanjian.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Both forms of a feed, read back by readers of other makers. */
class FeedReadersTest {
    private static final String BASE = "https://rd.example.cn/kanjian/";
    private static final List<FeedItem> ITEMS = List.of(
            new FeedItem("甲", "/stories/a/", "第一句。", "2023-11-06T09:05:00+08:00", "某记者"),
            new FeedItem("乙 <b> & “丙”", "/stories/b/", "1 < 2 ]]> 完", "2023-11-07T00:00:00+08:00", ""));

    @Test
    void aReaderOfAtomFindsWhatWasTold() throws Exception {
        String xml = Atom.feed("topics/water/feed.xml", "看见：饮水", "/topics/water/", BASE, ITEMS)
                .text();
        SyndFeed feed = new SyndFeedInput().build(new StringReader(xml));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("看见：饮水");
        assertThat(feed.getEntries()).extracting(SyndEntry::getTitle).containsExactly("乙 <b> & “丙”", "甲");
        SyndEntry last = feed.getEntries().get(1);
        assertThat(last.getLink()).isEqualTo(BASE + "stories/a/");
        assertThat(last.getUpdatedDate().toInstant()).isEqualTo(Instant.parse("2023-11-06T01:05:00Z"));
        assertThat(last.getAuthor()).isEqualTo("某记者");
        assertThat(last.getDescription().getValue()).isEqualTo("第一句。");
    }

    @Test
    void theJsonFeedTellsTheSame() throws Exception {
        JsonNode feed = new ObjectMapper()
                .readTree(JsonFeed.feed("topics/water/feed.json", "看见：饮水", "/topics/water/", BASE, ITEMS)
                        .text());
        assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("feed_url").asText()).isEqualTo(BASE + "topics/water/feed.json");
        assertThat(feed.path("home_page_url").asText()).isEqualTo(BASE + "topics/water/");
        assertThat(feed.path("items")).hasSize(2);
        JsonNode first = feed.path("items").get(0);
        assertThat(first.path("id").asText()).isEqualTo(BASE + "stories/b/");
        assertThat(first.path("title").asText()).isEqualTo("乙 <b> & “丙”");
        assertThat(first.path("content_text").asText()).isEqualTo("1 < 2 ]]> 完");
        assertThat(first.has("authors")).isFalse();
        assertThat(feed.path("items").get(1).path("authors").get(0).path("name").asText())
                .isEqualTo("某记者");
        assertThat(feed.path("items").get(1).path("date_published").asText()).isEqualTo("2023-11-06T09:05:00+08:00");
    }

    @Test
    void theJsonFeedTellsTheNewestFiftyToo() throws Exception {
        List<FeedItem> items = IntStream.range(0, 60)
                .mapToObj(n -> new FeedItem(
                        "题",
                        "/stories/" + n + "/",
                        "句。",
                        Instant.ofEpochSecond(n).toString(),
                        ""))
                .toList();
        JsonNode feed = new ObjectMapper()
                .readTree(JsonFeed.feed("feed.json", "看见", "/", BASE, items).text());
        assertThat(feed.path("items")).hasSize(50);
        assertThat(feed.path("items").get(0).path("id").asText()).isEqualTo(BASE + "stories/59/");
    }
}
