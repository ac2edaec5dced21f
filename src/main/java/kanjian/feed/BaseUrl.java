package kanjian.feed;

/** Addresses of the site with the host before them, for readers that do not come from a page of it. */
final class BaseUrl {
    private BaseUrl() {}

    /**
     * @param baseUrl ends in '/', such as {@code https://rd.example.cn/kanjian/}
     * @param address from the top of the site, with or without the leading '/'
     */
    static String absolute(String baseUrl, String address) {
        return baseUrl + (address.startsWith("/") ? address.substring(1) : address);
    }
}
