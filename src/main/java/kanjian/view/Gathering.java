package kanjian.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kanjian.model.Entry;
import kanjian.model.Place;
import kanjian.model.Site;
import kanjian.model.Story;

/**
 * What belongs on each place's page. A place gathers its own records and those of the townships and villages below it that lie in
 * the same folder; a province or prefecture does not pile up the records of its counties, it leads to them. Stories rise to every
 * place above.
 */
public final class Gathering {
    private final Site site;
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, List<Story>> stories = new HashMap<>();

    public Gathering(Site site) {
        this.site = site;
        site.entries().stream()
                .filter(entry -> !entry.place().path().isEmpty() && !entry.isWithdrawn())
                .forEach(this::gather);
        site.stories().forEach(this::gather);
    }

    private void gather(Entry entry) {
        site.place(entry.place().path()).ifPresent(place -> {
            List<Place> path = site.pathOf(place);
            int owner = indexOf(path, entry.id().owner());
            for (int i = 0; i < path.size(); i++) {
                if (i == path.size() - 1 || owner >= 0 && owner <= i) {
                    entries.computeIfAbsent(path.get(i).slug(), slug -> new ArrayList<>())
                            .add(entry);
                }
            }
        });
    }

    private static int indexOf(List<Place> path, String slug) {
        return path.stream().map(Place::slug).toList().indexOf(slug);
    }

    private void gather(Story story) {
        site.place(story.place().path())
                .ifPresent(place -> site.pathOf(place).forEach(above -> {
                    stories.computeIfAbsent(above.slug(), slug -> new ArrayList<>())
                            .add(story);
                }));
    }

    /** The records of one kind on the place's page. */
    public List<Entry> entries(Place place, String kind) {
        return entries.getOrDefault(place.slug(), List.of()).stream()
                .filter(entry -> entry.id().kind().equals(kind))
                .toList();
    }

    /** The stories of the place and of all places below it, newest first. */
    public List<Story> stories(Place place) {
        return stories.getOrDefault(place.slug(), List.of());
    }
}
