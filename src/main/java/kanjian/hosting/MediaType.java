package kanjian.hosting;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The media type of a file (MIME) by the end of its name. */
public record MediaType(String name, boolean isText) {
    private static final MediaType OTHER = new MediaType("application/octet-stream", false);
    private static final String UTF_8 = "; charset=utf-8";
    private static final Map<String, MediaType> BY_ENDING = Map.ofEntries(
            text("html", "text/html" + UTF_8),
            text("css", "text/css" + UTF_8),
            text("js", "text/javascript" + UTF_8),
            text("svg", "image/svg+xml"),
            text("xml", "application/xml"),
            text("json", "application/json"),
            text("jsonld", "application/ld+json"),
            text("csv", "text/csv" + UTF_8),
            text("txt", "text/plain" + UTF_8),
            text("conf", "text/plain" + UTF_8),
            text("_headers", "text/plain" + UTF_8),
            text("ics", "text/calendar" + UTF_8),
            binary("gz", "application/gzip"),
            binary("jpg", "image/jpeg"),
            binary("png", "image/png"),
            binary("gif", "image/gif"),
            binary("webp", "image/webp"));

    private static Map.Entry<String, MediaType> text(String ending, String name) {
        return Map.entry(ending, new MediaType(name, true));
    }

    private static Map.Entry<String, MediaType> binary(String ending, String name) {
        return Map.entry(ending, new MediaType(name, false));
    }

    /** The endings of each type of file that a reader may ask for, by the type's name without its character set. */
    static SortedMap<String, String> endings() {
        return BY_ENDING.entrySet().stream()
                .filter(one -> Character.isLetter(one.getKey().charAt(0)))
                .collect(Collectors.groupingBy(
                        one -> one.getValue().name().replace(UTF_8, ""),
                        TreeMap::new,
                        Collectors.mapping(
                                Map.Entry::getKey,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        all -> all.stream().sorted().collect(Collectors.joining(" "))))));
    }

    public static MediaType of(String path) {
        return BY_ENDING.getOrDefault(path.substring(path.lastIndexOf('.') + 1), OTHER);
    }
}
