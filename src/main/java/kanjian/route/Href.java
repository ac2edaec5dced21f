package kanjian.route;

/** Turns addresses into links that work from {@code file://}, below a sub-path and on any host. */
public final class Href {
    /** In {@link kanjian.model.Html} this stands for the way from the page to the top of the site; quotes in texts are escaped, so no text can hold it. */
    private static final String TOP = "/~/";

    private static final String TOP_ATTRIBUTE = "=\"" + TOP;

    private Href() {}

    /** The file that is served at an address: {@code /places/x/#a} → {@code places/x/index.html#a}. */
    public static String file(String address) {
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        String anchor = hash < 0 ? "" : address.substring(hash);
        return path.substring(1) + (path.endsWith("/") ? "index.html" : "") + anchor;
    }

    /** For HTML that is printed on several pages. */
    public static String floating(String address) {
        return TOP + file(address);
    }

    /** The way from the page at {@code address} to the top of the site: empty or {@code ../../}. */
    public static String top(String address) {
        return "../".repeat((int) address.chars().filter(c -> c == '/').count() - 1);
    }

    /** Floating HTML, made fast on the page at {@code address}. */
    public static String settle(String markup, String address) {
        return markup.replace(TOP_ATTRIBUTE, "=\"" + top(address));
    }
}
