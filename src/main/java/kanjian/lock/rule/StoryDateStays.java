package kanjian.lock.rule;

import java.util.Optional;
import kanjian.diag.Code;
import kanjian.diag.Location;
import kanjian.diag.Problems;
import kanjian.lock.Item;
import kanjian.lock.Lock;
import kanjian.lock.Part;
import kanjian.lock.Present;
import kanjian.lock.Trail;
import kanjian.model.Story;

/** The dates of a published story do not move, unless a correction of the story says so: a date set back is a forged one. */
final class StoryDateStays implements LockRule {
    private static final String UNWRITTEN = "未写";

    @Override
    public void check(Lock locked, Present present, Problems problems) {
        present.site().stories().forEach(story -> {
            String key = Item.Story.keyOf(story.slug());
            Optional<Item.Story> now = present.lock().find(key, Item.Story.class);
            locked.find(key, Item.Story.class).ifPresent(before -> {
                Location line = locked.at(before);
                Move date = new Move("日期", before.date(), now.orElseThrow().date());
                Move day =
                        new Move("发布时间", before.published(), now.orElseThrow().published());
                date.check(story, line, present, problems);
                day.check(story, line, present, problems);
            });
        });
    }

    /** One of a story's dates then and now; empty when it was not written. */
    private record Move(String name, String before, String now) {
        Move {
            before = before.isEmpty() ? UNWRITTEN : before;
            now = now.isEmpty() ? UNWRITTEN : now;
        }

        void check(Story story, Location line, Present present, Problems problems) {
            if (!Trail.of(story.entry()).leads(Part.VALUE, before, now)) {
                problems.report(
                        Code.STORY_DATE_MOVED,
                        Location.of(story.path()),
                        story.slug(),
                        name,
                        before,
                        now,
                        line,
                        Correction.written(present.day(), Part.VALUE, before, now));
            }
        }
    }
}
