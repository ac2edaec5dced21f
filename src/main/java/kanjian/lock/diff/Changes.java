package kanjian.lock.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kanjian.lock.Item;
import kanjian.lock.Lock;
import kanjian.lock.Part;
import kanjian.lock.Present;
import kanjian.lock.Trail;
import kanjian.model.Entry;
import kanjian.model.Story;

/** What changed between a lock and the content of today, in the order of the lock. */
public record Changes(List<Change> all) {
    public Changes {
        all = List.copyOf(all);
    }

    public static Changes between(Lock before, Present present) {
        Map<String, Change> found = new TreeMap<>();
        Map<String, Entry> stories = new TreeMap<>();
        present.site().stories().stream()
                .map(Story::entry)
                .forEach(story -> stories.put(story.id().path(), story));
        before.items().stream()
                .filter(item -> !present.lock().has(item.key()))
                .forEach(item -> found.put(item.key(), new Change.Removed(item)));
        present.lock().items().forEach(now -> {
            Optional<Item> old = before.find(now.key());
            if (old.isEmpty()) {
                found.put(now.key(), new Change.Added(now));
            } else if (!old.get().equals(now)) {
                found.put(now.key(), new Change.Moved(old.get(), now, details(old.get(), now, present, stories)));
            }
        });
        return new Changes(new ArrayList<>(found.values()));
    }

    private static List<Change.Detail> details(Item before, Item now, Present present, Map<String, Entry> stories) {
        if (before instanceof Item.Figure old && now instanceof Item.Figure today) {
            Trail trail = Trail.of(present.figure(today.id()).orElseThrow());
            return Stream.of(Part.values())
                    .filter(part -> !part.of(old).equals(part.of(today)))
                    .map(part -> new Change.Detail(
                            part.chinese(), part.of(old), part.of(today), trail.reason(part, part.of(today))))
                    .toList();
        }
        if (before instanceof Item.Story old && now instanceof Item.Story today) {
            Trail trail = Trail.of(Objects.requireNonNull(stories.get(today.slug())));
            return Stream.of(
                            detail("日期", old.date(), today.date(), trail),
                            detail("发布时间", old.published(), today.published(), trail),
                            detail("下线时间", old.until(), today.until(), trail))
                    .filter(detail -> !detail.before().equals(detail.now()))
                    .toList();
        }
        return List.of();
    }

    private static Change.Detail detail(String part, String before, String now, Trail trail) {
        return new Change.Detail(part, written(before), written(now), trail.reason(Part.VALUE, now));
    }

    private static String written(String date) {
        return date.isEmpty() ? "未写" : date;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those of one kind. */
    <C extends Change> List<C> of(Class<C> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
