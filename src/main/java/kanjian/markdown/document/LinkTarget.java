package kanjian.markdown.document;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Where a link of a text leads on the page that is being written.
 *
 * @param href relative or absolute address; empty when the link is dead, then only its text is printed
 * @param attributes further HTML attributes, such as {@code class} or {@code data-figure}
 */
public record LinkTarget(Optional<String> href, Map<String, String> attributes) {
    // neither a second address nor style nor script
    private static final Pattern SAFE_NAME = Pattern.compile("(?!href|style|on)[a-z][a-z0-9-]*");

    public LinkTarget {
        attributes.keySet().stream()
                .filter(name -> !SAFE_NAME.matcher(name).matches())
                .findAny()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("no attribute of a link: " + name);
                });
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    public static LinkTarget to(String href) {
        return new LinkTarget(Optional.of(href), Map.of());
    }

    /** A link that leads nowhere; whoever made this has reported why. */
    public static LinkTarget none() {
        return new LinkTarget(Optional.empty(), Map.of());
    }
}
