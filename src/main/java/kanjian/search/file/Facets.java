package kanjian.search.file;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kanjian.model.Place;
import kanjian.model.Site;

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
}
