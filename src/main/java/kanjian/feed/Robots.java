package kanjian.feed;

import kanjian.page.machine.DataFile;

/** The rules for robots: everything may be read, and where there is a site map, it lists all. */
public final class Robots {
    private Robots() {}

    /**
     * @param baseUrl ends in '/'
     * @param hasSitemap whether there is a site map to lead to
     */
    public static DataFile file(String baseUrl, boolean hasSitemap) {
        String rules = "User-agent: *\nAllow: /\n";
        String map = "Sitemap: " + BaseUrl.absolute(baseUrl, Sitemap.PATH) + "\n";
        return new DataFile("robots.txt", hasSitemap ? rules + map : rules);
    }
}
