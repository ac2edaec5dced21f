package kanjian.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import kanjian.page.machine.DataFile;
import kanjian.testing.Golden;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The files by which other programs follow the site, read by a parser of another maker. */
class FeedTest {
    private static final String BASE = "https://rd.example.cn/kanjian/";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Test
    void feedIsAsRecorded() {
        Golden.verify(
                Path.of("src/test/resources/feed/feed.xml"), feed(twoItems()).text());
    }

    @Test
    void feedAndEntriesHaveAllThatAtomDemands() throws Exception {
        Element feed = parse(feed(twoItems())).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("zh-Hans");
        assertThat(child(feed, "id")).isEqualTo(BASE + "places/east/feed.xml");
        assertThat(child(feed, "title")).isEqualTo("看见·甲县");
        assertThat(child(feed, "updated")).isEqualTo("2023-11-07T00:00:00+08:00");
        assertThat(child(children(feed, "author").get(0), "name")).isEqualTo("看见·甲县");
        assertThat(links(feed))
                .containsExactly("self " + BASE + "places/east/feed.xml", "alternate " + BASE + "places/east/");
        Element entry = children(feed, "entry").get(0);
        assertThat(child(entry, "id")).isEqualTo(BASE + "stories/b/");
        assertThat(child(entry, "title")).isEqualTo("乙 <b> & “丙”");
        assertThat(child(entry, "updated")).isEqualTo("2023-11-07T00:00:00+08:00");
        assertThat(child(entry, "summary")).isEqualTo("1 < 2 ]]> 完");
        assertThat(links(entry)).containsExactly("alternate " + BASE + "stories/b/");
    }

    @Test
    void entryWithoutAuthorLeavesItToTheFeed() throws Exception {
        List<Element> entries = children(parse(feed(twoItems())).getDocumentElement(), "entry");
        assertThat(children(entries.get(0), "author")).isEmpty();
        Element author = children(entries.get(1), "author").get(0);
        assertThat(child(author, "name")).isEqualTo("某记者");
    }

    @Test
    void feedTellsTheNewestFiftyWhateverTheOrderAndTheZone() throws Exception {
        List<FeedItem> items = new ArrayList<>(IntStream.range(0, 60)
                .mapToObj(day ->
                        item("/stories/" + day + "/", LocalDate.of(2023, 1, 1).plusDays(day) + "T12:00:00Z"))
                .toList());
        items.add(item("/stories/later/", "2023-03-01T20:00:01+08:00"));
        String ordered = feed(items).text();
        Collections.reverse(items);
        assertThat(feed(items).text()).isEqualTo(ordered);
        NodeList ids = parse(feed(items)).getElementsByTagNameNS(ATOM, "id");
        assertThat(ids.getLength()).isEqualTo(1 + 50);
        assertThat(ids.item(1).getTextContent()).isEqualTo(BASE + "stories/later/");
        assertThat(ids.item(2).getTextContent()).isEqualTo(BASE + "stories/59/");
        assertThat(ids.item(50).getTextContent()).isEqualTo(BASE + "stories/11/");
    }

    @Test
    void emptyFeedIsStillAFeed() throws Exception {
        Element feed = parse(feed(List.of())).getDocumentElement();
        assertThat(child(feed, "updated")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(children(feed, "entry")).isEmpty();
    }

    @Test
    void charactersThatXmlForbidsDoNotBreakTheFeed() throws Exception {
        FeedItem item = new FeedItem("响\u0007铃\uFFFF", "/stories/a/", "\uD83D\uDC40", "2023-01-01T00:00:00Z", "");
        Element feed = parse(feed(List.of(item))).getDocumentElement();
        Element entry = children(feed, "entry").get(0);
        assertThat(child(entry, "title")).isEqualTo("响\uFFFD铃\uFFFD");
        assertThat(child(entry, "summary")).isEqualTo("\uD83D\uDC40");
    }

    @Test
    void siteMapListsPagesOnceInOrderAndNothingElse() throws Exception {
        List<DataFile> files = Sitemap.files(List.of("/stories/b/", "/", "/404.html", "/a&b/", "/stories/b/"), BASE);
        assertThat(files).extracting(DataFile::path).containsExactly("sitemap.xml");
        Document map = parse(files.get(0));
        assertThat(map.getDocumentElement().getLocalName()).isEqualTo("urlset");
        assertThat(locations(map)).containsExactly(BASE, BASE + "a&b/", BASE + "stories/b/");
        assertThat(files.get(0).text()).doesNotContain("lastmod");
    }

    @Test
    void siteMapOfFiftyThousandIsOneFileAndOneMoreIsAnIndexOfTwo() throws Exception {
        assertThat(Sitemap.files(addresses(50_000), BASE)).hasSize(1);
        List<DataFile> files = Sitemap.files(addresses(50_001), BASE);
        assertThat(files).extracting(DataFile::path).containsExactly("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml");
        Document index = parse(files.get(0));
        assertThat(index.getDocumentElement().getLocalName()).isEqualTo("sitemapindex");
        assertThat(locations(index)).containsExactly(BASE + "sitemap-1.xml", BASE + "sitemap-2.xml");
        List<String> all = new ArrayList<>(locations(parse(files.get(1))));
        assertThat(all).hasSize(50_000);
        all.addAll(locations(parse(files.get(2))));
        assertThat(all).hasSize(50_001).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void robotsAreLedToTheSiteMap() {
        assertThat(Robots.file(BASE, true))
                .isEqualTo(new DataFile(
                        "robots.txt", "User-agent: *\nAllow: /\nSitemap: https://rd.example.cn/kanjian/sitemap.xml\n"));
    }

    private static DataFile feed(List<FeedItem> items) {
        return Atom.feed("places/east/feed.xml", "看见·甲县", "/places/east/", BASE, items);
    }

    private static List<FeedItem> twoItems() {
        return List.of(
                new FeedItem("甲", "/stories/a/", "第一句。", "2023-11-06T00:00:00+08:00", "某记者"),
                new FeedItem("乙 <b> & “丙”", "/stories/b/", "1 < 2 ]]> 完", "2023-11-07T00:00:00+08:00", ""));
    }

    private static FeedItem item(String address, String updated) {
        return new FeedItem("题", address, "句。", updated, "");
    }

    private static List<String> addresses(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "/stories/%05d/".formatted(number))
                .toList();
    }

    private static List<String> locations(Document map) {
        return elements(map.getElementsByTagNameNS(SITEMAP, "loc"))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<String> links(Element parent) {
        return children(parent, "link").stream()
                .map(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .toList();
    }

    private static String child(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        return elements(parent.getElementsByTagNameNS(ATOM, name))
                .filter(element -> element.getParentNode() == parent)
                .toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    private static Document parse(DataFile file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(file.text())));
    }
}
