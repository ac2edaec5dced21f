package kanjian.page;

import java.util.List;
import kanjian.page.machine.Features;
import kanjian.page.value.UnknownView;

/**
 * What all pages share: the site's names, the main navigation and the footer.
 *
 * @param built the day of the build, such as 2026-11-21
 * @param baseUrl ends in '/', for canonical links, and for the page of what does not exist
 * @param mode how the whole site looks on this day, such as {@code grey}; empty on all other days
 */
public record Chrome(
        String name,
        String tagline,
        String title,
        String summary,
        String baseUrl,
        String built,
        String licence,
        String mode,
        List<NavItem> navigation,
        List<FooterItem> footer,
        Features features) {
    public Chrome {
        navigation = List.copyOf(navigation);
        footer = List.copyOf(footer);
    }

    /** The path of the site on its host, such as {@code /} or {@code /kanjian/}. */
    public String top() {
        String path = baseUrl.replaceFirst("^[a-z]+://[^/]*", "");
        return path.isEmpty() ? "/" : path;
    }

    /** One entry of the main navigation. */
    public record NavItem(String section, String title, String address) {}

    /**
     * One line of the footer.
     *
     * @param value a String or an {@link UnknownView}
     * @param link an address of another site that the value leads to; else empty
     */
    public record FooterItem(String title, Object value, String link) {}
}
