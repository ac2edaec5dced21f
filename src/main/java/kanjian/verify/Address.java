package kanjian.verify;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kanjian.verify.html.Attribute;
import kanjian.verify.html.Tag;

/**
 * An address that a tag holds.
 *
 * @param isLoaded whether browsers fetch it by themselves, without a reader's click
 * @param at offset in the page
 */
record Address(String text, boolean isLoaded, int at) {
    /** Browsers leave these out of an address. */
    private static final Pattern LEFT_OUT = Pattern.compile("[\\t\\n\\r]|^[\\x00-\\x20]+|[\\x00-\\x20]+$");

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFRESH =
            Pattern.compile("[\\d.\\s]*[;,]\\s*(?:url\\s*=\\s*)?['\"]?([^'\"]*)['\"]?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> FOLLOWED_BY_READERS = Set.of("a", "area", "form", "button", "base", "meta");
    private static final Set<String> LOADING_LINKS = Set.of(
            "stylesheet",
            "icon",
            "apple-touch-icon",
            "mask-icon",
            "manifest",
            "preload",
            "modulepreload",
            "prefetch",
            "prerender",
            "preconnect",
            "dns-prefetch");

    static List<Address> of(Tag tag) {
        if (tag.attributes().isEmpty()) {
            return List.of();
        }
        boolean isLoaded = tag.name().equals("link")
                ? Stream.of(tag.value("rel").toLowerCase(Locale.ROOT).split("\\s+"))
                        .anyMatch(LOADING_LINKS::contains)
                : !FOLLOWED_BY_READERS.contains(tag.name());
        return tag.attributes().stream()
                .flatMap(attribute ->
                        texts(tag, attribute).map(text -> new Address(clean(text), isLoaded, attribute.at())))
                .toList();
    }

    private static Stream<String> texts(Tag tag, Attribute attribute) {
        return switch (attribute.name()) {
            case "href", "src", "xlink:href", "poster", "action", "formaction" -> Stream.of(attribute.value());
            case "data" -> tag.name().equals("object") ? Stream.of(attribute.value()) : Stream.empty();
            case "srcset", "imagesrcset" -> candidates(attribute.value());
            case "content" -> isRefresh(tag) ? refreshed(attribute.value()) : Stream.empty();
            default -> Stream.empty();
        };
    }

    /** {@code small.jpg 1x, large.jpg 2x}: the address of each candidate. */
    private static Stream<String> candidates(String sourceSet) {
        return Stream.of(sourceSet.strip().split("\\s*,\\s+"))
                .map(candidate -> candidate.split("\\s", 2)[0]);
    }

    private static boolean isRefresh(Tag tag) {
        return tag.name().equals("meta") && tag.value("http-equiv").equalsIgnoreCase("refresh");
    }

    private static Stream<String> refreshed(String content) {
        return Stream.of(REFRESH.matcher(content))
                .filter(found -> found.matches())
                .map(found -> found.group(1));
    }

    private static String clean(String text) {
        return text.chars().allMatch(c -> c > ' ')
                ? text
                : LEFT_OUT.matcher(text).replaceAll("");
    }

    /** Such as {@code https}; empty for an address without one. */
    String scheme() {
        String before = text.substring(0, Math.max(0, text.indexOf(':')));
        return SCHEME.matcher(before).matches() ? before.toLowerCase(Locale.ROOT) : "";
    }

    boolean isScript() {
        return scheme().equals("javascript") || scheme().equals("vbscript");
    }

    /** Whether it names a host, with or without the scheme. */
    boolean namesHost() {
        return text.startsWith("//") || scheme().equals("http") || scheme().equals("https");
    }
}
