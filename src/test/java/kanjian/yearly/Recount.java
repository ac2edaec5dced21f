package kanjian.yearly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kanjian.testing.FileTree;

/** Counts a finished site by the files that it offers to machines, without anything of the program. */
record Recount(FileTree site, int year) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINKED = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final Pattern TABLE =
            Pattern.compile("<tr><th scope=\"row\"><a [^>]*>([^<]*)</a></th>.*?href=\"([a-z-]+)\\.csv\"");
    private static final Pattern TIME =
            Pattern.compile("(\\.\\.|[0-9X]{4}(?:-\\d\\d){0,2})(?:/(\\.\\.|[0-9X]{4}(?:-\\d\\d){0,2}))?");
    private static final Set<String> OWN_RULE = Set.of("全部数字", "来源", "主题", "指标", "人物", "机构", "地方", "故事");

    /** The two numbers of each row, by its name: of the year, and of all. */
    Map<String, List<Integer>> rows() {
        Map<String, List<Integer>> rows = new TreeMap<>();
        List<JsonNode> stories = stories();
        Set<String> basedOnYear = basedOnYear();
        Predicate<JsonNode> isPublished = story -> startsWithYear(story.path("datePublished"));
        Predicate<JsonNode> isOfYear = story -> isPublished.test(story) || basedOnYear.contains(slug(story));
        rows.put("发布的故事", both(stories, isPublished));
        rows.put("依据本年报道写的故事", both(stories, story -> basedOnYear.contains(slug(story))));
        rows.put("故事用到的数字", distinct(stories, isPublished, story -> texts(story.path("mentions"))));
        rows.put("更正", both(items("corrections/feed.json"), one -> startsWithYear(one.path("date_published"))));
        rows.put("说的是本年的数字", both(list("data/figures.json"), this::isFigureOfYear));
        rows.put(
                "本年刊登的来源",
                both(
                        list("data/sources.json"),
                        source -> isOfYear(source.path("date").asText())));
        rows.put(
                "主题",
                distinct(
                        stories,
                        isOfYear,
                        story -> Stream.of(story.path("keywords").asText().split(","))
                                .filter(word -> !word.isEmpty())));
        kinds().forEach((name, file) -> rows.put(name, both(list("data/" + file + ".json"), this::tellsOfYear)));
        rows.put("有内容的地方", places(stories, isOfYear));
        return rows;
    }

    private List<Integer> places(List<JsonNode> stories, Predicate<JsonNode> isOfYear) {
        return List.of(
                placesOf(stories.stream().filter(isOfYear), this::isFigureOfYear, this::tellsOfYear)
                        .size(),
                placesOf(stories.stream(), figure -> true, record -> true).size());
    }

    private Set<String> placesOf(Stream<JsonNode> stories, Predicate<JsonNode> isFigure, Predicate<JsonNode> isRecord) {
        Stream<String> told =
                stories.map(story -> story.path("contentLocation").path("name").asText());
        Stream<String> counted = list("data/figures.json").stream()
                .filter(isFigure)
                .map(figure -> figure.path("place").asText());
        Stream<String> recorded = kinds().values().stream()
                .flatMap(file -> list("data/" + file + ".json").stream())
                .filter(isRecord)
                .map(this::placeOf);
        return Stream.of(told, counted, recorded).flatMap(names -> names).collect(Collectors.toSet());
    }

    /** The name of the place that a record names, else of the folder in which it lies. */
    private String placeOf(JsonNode record) {
        String slug = record.has("place")
                ? record.path("place").asText().replace("place:", "")
                : record.path("id").asText().split("/")[0];
        String html = site.text("places/" + slug + "/index.html");
        return html.replaceFirst("(?s).*?<title>([^｜<]*).*", "$1");
    }

    /** The tables that the data page offers, without those of the catalogue: name and file. */
    private Map<String, String> kinds() {
        Map<String, String> kinds = new TreeMap<>();
        Matcher rows = TABLE.matcher(site.text("data/index.html"));
        while (rows.find()) {
            boolean isOfPlace = list("data/" + rows.group(2) + ".json").stream()
                    .allMatch(record -> record.path("id").asText().contains("/"));
            if (isOfPlace && !OWN_RULE.contains(rows.group(1))) {
                kinds.put(rows.group(1), rows.group(2));
            }
        }
        return kinds;
    }

    private List<JsonNode> stories() {
        return site.files().keySet().stream()
                .filter(path -> path.matches("stories/[^/]+/index.html"))
                .flatMap(path -> LINKED.matcher(site.text(path)).results().map(found -> found.group(1)))
                .flatMap(json -> nodes(read(json).path("@graph")))
                .filter(thing -> thing.path("@type").asText().equals("NewsArticle"))
                .toList();
    }

    private static String slug(JsonNode story) {
        return story.path("url").asText().replaceFirst(".*/stories/", "").replace("/", "");
    }

    /** The stories that the pages of the year's months list. */
    private Set<String> basedOnYear() {
        Set<String> all = stories().stream().map(Recount::slug).collect(Collectors.toCollection(TreeSet::new));
        return site.files().keySet().stream()
                .filter(path -> path.matches("stories/" + year + "-\\d\\d/.*index.html"))
                .flatMap(path -> Pattern.compile("href=\"(?:\\.\\./)+([a-z0-9-]+)/(?:index.html)?\"")
                        .matcher(site.text(path))
                        .results())
                .map(link -> link.group(1))
                .filter(all::contains)
                .collect(Collectors.toSet());
    }

    private boolean isFigureOfYear(JsonNode figure) {
        boolean isHope = Set.of("目标", "预计").contains(figure.path("kind").asText());
        String when = figure.path("when").asText();
        return !isHope && isOfYear(when.endsWith("/..") ? when.substring(0, when.indexOf('/')) : when);
    }

    /** Whether the time, or the end of the span, lies in the year. */
    private boolean isOfYear(String time) {
        return TIME.matcher(time).matches()
                && time.substring(time.indexOf('/') + 1).startsWith(String.valueOf(year));
    }

    private boolean startsWithYear(JsonNode day) {
        return day.asText().startsWith(String.valueOf(year));
    }

    private boolean tellsOfYear(JsonNode record) {
        if (record.isTextual()) {
            Matcher time = TIME.matcher(record.asText());
            return time.matches()
                    && Stream.of(time.group(1), String.valueOf(time.group(2)))
                            .anyMatch(end -> end.startsWith(String.valueOf(year)));
        }
        return !record.path("state").asText().equals("未到") && nodes(record).anyMatch(this::tellsOfYear);
    }

    private static List<Integer> both(List<JsonNode> all, Predicate<JsonNode> isOfYear) {
        return List.of((int) all.stream().filter(isOfYear).count(), all.size());
    }

    private static List<Integer> distinct(
            List<JsonNode> stories, Predicate<JsonNode> isOfYear, Function<JsonNode, Stream<String>> named) {
        return List.of(
                (int) stories.stream()
                        .filter(isOfYear)
                        .flatMap(named)
                        .distinct()
                        .count(),
                (int) stories.stream().flatMap(named).distinct().count());
    }

    private static Stream<String> texts(JsonNode list) {
        return nodes(list)
                .map(one -> one.isTextual() ? one.asText() : one.path("@id").asText());
    }

    private List<JsonNode> list(String path) {
        return nodes(read(site.text(path))).toList();
    }

    /** The entries of a feed; none where there is no feed. */
    private List<JsonNode> items(String path) {
        return site.files().containsKey(path)
                ? nodes(read(site.text(path)).path("items")).toList()
                : List.of();
    }

    private static Stream<JsonNode> nodes(JsonNode all) {
        return StreamSupport.stream(all.spliterator(), false);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
