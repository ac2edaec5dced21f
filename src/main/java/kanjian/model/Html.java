package kanjian.model;

/**
 * HTML that this program made itself and that is safe to print as it is; the only thing a template prints unescaped. Its links into
 * the site begin with '/', the site's top, until it is printed on a page.
 */
public record Html(String markup) {
    public static final Html EMPTY = new Html("");

    public boolean isEmpty() {
        return markup.isEmpty();
    }
}
