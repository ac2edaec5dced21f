package kanjian.feed;

import kanjian.page.machine.DataFile;

/** The rules for robots: everything may be read, and the site map lists it. */
public final class Robots {
    private Robots() {}

    /** @param baseUrl ends in '/' */
    public static DataFile file(String baseUrl) {
        return new DataFile("robots.txt", """
                User-agent: *
                Allow: /
                Sitemap: %s
                """.formatted(BaseUrl.absolute(baseUrl, Sitemap.PATH)));
    }
}
