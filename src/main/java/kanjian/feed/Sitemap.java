package kanjian.feed;

import java.util.ArrayList;
import java.util.List;
import kanjian.page.machine.DataFile;

/**
 * The site map (站点地图) for search engines, by the protocol of sitemaps.org. It states no dates: a day on which the generator ran is
 * not a day on which a page changed.
 */
public final class Sitemap {
    static final String PATH = "sitemap.xml";

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** The protocol's limit for one file. */
    private static final int MOST = 50_000;

    private Sitemap() {}

    /**
     * One file, or an index and its parts where one cannot hold all.
     *
     * @param addresses of pages from the top of the site; only those that end in '/' are listed, each once
     * @param baseUrl ends in '/'
     */
    public static List<DataFile> files(List<String> addresses, String baseUrl) {
        List<String> listed = addresses.stream()
                .filter(address -> address.endsWith("/"))
                .distinct()
                .sorted()
                .toList();
        return listed.size() <= MOST
                ? List.of(new DataFile(PATH, list("urlset", "url", listed, baseUrl)))
                : parts(listed, baseUrl);
    }

    private static List<DataFile> parts(List<String> addresses, String baseUrl) {
        List<DataFile> parts = new ArrayList<>();
        for (int from = 0; from < addresses.size(); from += MOST) {
            List<String> some = addresses.subList(from, Math.min(from + MOST, addresses.size()));
            String path = "sitemap-" + (parts.size() + 1) + ".xml";
            parts.add(new DataFile(path, list("urlset", "url", some, baseUrl)));
        }
        List<String> paths = parts.stream().map(DataFile::path).toList();
        parts.add(0, new DataFile(PATH, list("sitemapindex", "sitemap", paths, baseUrl)));
        return List.copyOf(parts);
    }

    private static String list(String all, String one, List<String> addresses, String baseUrl) {
        Xml xml = new Xml().open(all, "xmlns", NAMESPACE);
        for (String address : addresses) {
            xml.open(one).text("loc", BaseUrl.absolute(baseUrl, address)).close(one);
        }
        return xml.close(all).toString();
    }
}
