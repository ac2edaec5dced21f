package kanjian.search.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import kanjian.model.Place;
import kanjian.model.Site;
import kanjian.text.Json;

/** The table from which results are counted by facet: a row for each page in the order of the numbers, written column by column. */
final class Columns {
    private final SortedMap<Integer, Subject> pages;
    private final List<Place> places;
    private final SortedMap<String, String> topics = new TreeMap<>();

    /** @param pages by their numbers */
    Columns(Site site, SortedMap<Integer, Subject> pages) {
        this.pages = pages;
        places = places(site, pages.values());
        pages.values().forEach(page -> page.topics().forEach(topic -> topics.put(topic.id(), topic.name())));
    }

    /** Those of the pages and all above them, by slug. */
    private static List<Place> places(Site site, Collection<Subject> pages) {
        TreeSet<String> slugs = new TreeSet<>();
        pages.stream()
                .map(Subject::place)
                .distinct()
                .flatMap(slug -> site.place(slug).stream())
                .forEach(place -> site.pathOf(place).forEach(above -> slugs.add(above.slug())));
        return slugs.stream().flatMap(slug -> site.place(slug).stream()).toList();
    }

    String json() {
        Map<String, Integer> slugs = positions(places.stream().map(Place::slug).toList());
        Map<String, Integer> kinds = positions(
                Facets.kinds(pages.values()).stream().map(kind -> kind.get(0)).toList());
        Map<String, Integer> topicIds = positions(List.copyOf(topics.keySet()));
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("n", gaps());
        columns.put("p", column(page -> slugs.getOrDefault(page.place(), -1) + 1));
        columns.put("k", column(page -> kinds.get(page.kind())));
        columns.put("y", column(Subject::year));
        columns.put(
                "t",
                column(page -> page.topics().stream()
                        .map(topic -> topicIds.get(topic.id()))
                        .toList()));
        columns.put(
                "places",
                places.stream()
                        .map(place -> List.of(
                                place.slug(),
                                place.name(),
                                slugs.getOrDefault(place.parent().orElse(""), -1)))
                        .toList());
        columns.put(
                "topics",
                topics.entrySet().stream()
                        .map(one -> List.of(one.getKey(), one.getValue()))
                        .toList());
        return Json.inline(columns);
    }

    private static Map<String, Integer> positions(List<String> names) {
        Map<String, Integer> positions = new TreeMap<>();
        names.forEach(name -> positions.put(name, positions.size()));
        return positions;
    }

    private <T> List<T> column(Function<Subject, T> cell) {
        return pages.values().stream().map(cell).toList();
    }

    private List<Integer> gaps() {
        List<Integer> gaps = new ArrayList<>();
        int last = 0;
        for (int number : pages.keySet()) {
            gaps.add(number - last);
            last = number;
        }
        return gaps;
    }
}
