package kanjian.search.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kanjian.model.Place;
import kanjian.model.Site;
import kanjian.text.Json;

/** By what results are counted and narrowed (筛选): place, kind, year, topics. */
final class Facets {
    private final Site site;

    Facets(Site site) {
        this.site = site;
    }

    /** The terms that stand for the facets of a page; a county's page counts for its prefecture and province too. */
    List<String> terms(Subject subject) {
        List<String> terms = new ArrayList<>();
        terms.add("=k:" + subject.kind());
        site.place(subject.place())
                .ifPresent(place -> site.pathOf(place).forEach(above -> terms.add("=p:" + above.slug())));
        if (subject.year() > 0) {
            terms.add("=y:" + subject.year());
        }
        subject.topics().forEach(topic -> terms.add("=t:" + topic.id()));
        return terms;
    }

    /** The name of the page's place; empty when it has none. */
    String placeName(Subject subject) {
        return site.place(subject.place()).map(Place::name).orElse("");
    }

    static List<List<String>> kinds(Iterable<Subject> subjects) {
        SortedMap<String, String> kinds = new TreeMap<>();
        subjects.forEach(subject -> kinds.put(subject.kind(), subject.kindText()));
        return kinds.entrySet().stream()
                .map(one -> List.of(one.getKey(), one.getValue()))
                .toList();
    }

    /**
     * The table from which counts are made: a row for each page in the order of the numbers, column by column.
     *
     * @param pages by their numbers
     */
    String columns(SortedMap<Integer, Subject> pages) {
        List<Place> places = places(pages.values());
        List<String> slugs = places.stream().map(Place::slug).toList();
        List<String> kinds =
                kinds(pages.values()).stream().map(kind -> kind.get(0)).toList();
        SortedMap<String, String> topics = new TreeMap<>();
        pages.values().forEach(page -> page.topics().forEach(topic -> topics.put(topic.id(), topic.name())));
        List<String> topicIds = List.copyOf(topics.keySet());
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("n", gaps(pages.keySet()));
        columns.put(
                "p",
                pages.values().stream()
                        .map(page -> slugs.indexOf(page.place()) + 1)
                        .toList());
        columns.put(
                "k",
                pages.values().stream().map(page -> kinds.indexOf(page.kind())).toList());
        columns.put("y", pages.values().stream().map(Subject::year).toList());
        columns.put(
                "t",
                pages.values().stream()
                        .map(page -> page.topics().stream()
                                .map(topic -> topicIds.indexOf(topic.id()))
                                .toList())
                        .toList());
        columns.put(
                "places",
                places.stream()
                        .map(place -> List.of(
                                place.slug(),
                                place.name(),
                                slugs.indexOf(place.parent().orElse(""))))
                        .toList());
        columns.put(
                "topics",
                topics.entrySet().stream()
                        .map(one -> List.of(one.getKey(), one.getValue()))
                        .toList());
        return Json.inline(columns);
    }

    /** Those of the pages and all above them, by slug. */
    private List<Place> places(Iterable<Subject> pages) {
        TreeSet<String> slugs = new TreeSet<>();
        pages.forEach(page -> site.place(page.place())
                .ifPresent(place -> site.pathOf(place).forEach(above -> slugs.add(above.slug()))));
        return slugs.stream().flatMap(slug -> site.place(slug).stream()).toList();
    }

    private static List<Integer> gaps(Iterable<Integer> numbers) {
        List<Integer> gaps = new ArrayList<>();
        int last = 0;
        for (int number : numbers) {
            gaps.add(number - last);
            last = number;
        }
        return gaps;
    }
}
