package kanjian.feed;

import kanjian.page.machine.DataFile;

/** Tells browsers how to search the site from their address bar (OpenSearch 1.1). */
public final class OpenSearch {
    private static final String PATH = "opensearch.xml";

    /** What the standard allows at most for the name and for the description, in characters. */
    private static final int NAME = 16;

    private static final int DESCRIPTION = 1024;

    private OpenSearch() {}

    /** @param baseUrl ends in '/' */
    public static DataFile file(String name, String description, String baseUrl) {
        Xml xml = new Xml()
                .open("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/")
                .text("ShortName", atMost(NAME, name))
                .text("Description", atMost(DESCRIPTION, description))
                .text("InputEncoding", "UTF-8")
                .text("Language", "zh-Hans")
                .empty(
                        "Url",
                        "type",
                        "text/html",
                        "method",
                        "get",
                        "template",
                        BaseUrl.absolute(baseUrl, "/search/") + "?q={searchTerms}")
                .empty(
                        "Url",
                        "type",
                        "application/opensearchdescription+xml",
                        "rel",
                        "self",
                        "template",
                        BaseUrl.absolute(baseUrl, PATH))
                .close("OpenSearchDescription");
        return new DataFile(PATH, xml.toString());
    }

    private static String atMost(int most, String text) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
