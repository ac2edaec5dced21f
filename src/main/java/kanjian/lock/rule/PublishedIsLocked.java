package kanjian.lock.rule;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.lock.Item;
import kanjian.lock.Lock;
import kanjian.lock.Present;
import kanjian.model.Entry;
import kanjian.model.Story;

/** What is published stands in the lock as it is today, so that a change of it is seen in review. */
final class PublishedIsLocked implements LockRule {
    @Override
    public void check(Lock locked, Present present, Problems problems) {
        Set<String> scheduled = scheduled(present);
        present.lock().items().stream()
                .filter(item -> locked.find(item.key()).filter(item::equals).isEmpty())
                .filter(item -> locked.has(item.key()) || !scheduled.contains(item.key()))
                .forEach(item -> problems.report(
                        Code.LOCK_BEHIND, Location.of(Lock.PATH), item.word(), String.join("，", item.cells())));
    }

    /** A story that was told to appear by itself does so on a day on which nobody locks; the next lock takes it in. */
    private static Set<String> scheduled(Present present) {
        return present.site().stories().stream()
                .map(Story::entry)
                .filter(story -> story.value("publish_at").isPresent())
                .flatMap(story -> keys(story).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(Entry story) {
        Set<String> keys = story.texts("aliases").stream()
                .map(alias -> Item.Address.keyOf("/stories/" + alias + "/"))
                .collect(Collectors.toCollection(TreeSet::new));
        keys.add(Item.Story.keyOf(story.id().path()));
        keys.add(Item.Address.keyOf("/stories/" + story.id().path() + "/"));
        return keys;
    }
}
