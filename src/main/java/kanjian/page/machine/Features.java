package kanjian.page.machine;

import java.util.Set;
import java.util.stream.Collectors;
import kanjian.model.Entry;
import kanjian.model.Value;

/**
 * Which outputs the settings leave on (功能开关); what is off is neither made nor linked.
 *
 * @param feeds Atom and JSON feeds
 * @param data the data page and its downloads
 * @param jsonld what pages tell in the words of schema.org
 * @param opengraph what pages tell the makers of link previews
 * @param cards the pictures that chat software shows for a link
 * @param search the page that helps to find things
 * @param legend the pages that explain the signs of the site
 * @param manifest the list of all files with their hashes
 * @param report the yearly reports, counted from the content
 * @param hosting settings for web servers
 */
public record Features(
        boolean feeds,
        boolean sitemap,
        boolean robots,
        boolean data,
        boolean jsonld,
        boolean opengraph,
        boolean cards,
        boolean search,
        boolean legend,
        boolean manifest,
        boolean report,
        boolean hosting) {
    /** Everything is on. */
    public static final Features ALL = without(Set.of());

    /** All that the settings do not switch off. */
    public static Features of(Entry settings) {
        return without(settings.parts("features").stream()
                .flatMap(group -> group.fields().entrySet().stream())
                .filter(one -> one.getValue().equals(new Value.Flag(false)))
                .map(one -> one.getKey())
                .collect(Collectors.toSet()));
    }

    private static Features without(Set<String> off) {
        return new Features(
                !off.contains("feeds"),
                !off.contains("sitemap"),
                !off.contains("robots"),
                !off.contains("data"),
                !off.contains("jsonld"),
                !off.contains("opengraph"),
                !off.contains("cards"),
                !off.contains("search"),
                !off.contains("legend"),
                !off.contains("manifest"),
                !off.contains("report"),
                !off.contains("hosting"));
    }
}
