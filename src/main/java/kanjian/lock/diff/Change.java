package kanjian.lock.diff;

import java.util.List;
import kanjian.lock.Item;

/** One thing that was published, changed or removed between two states. */
public sealed interface Change {
    /** Published for the first time. */
    record Added(Item item) implements Change {}

    /** No longer there. */
    record Removed(Item item) implements Change {}

    /** The same thing, saying something else. */
    record Moved(Item before, Item now, List<Detail> details) implements Change {
        public Moved {
            details = List.copyOf(details);
        }
    }

    /**
     * What changed of a thing.
     *
     * @param part such as 数值 or 日期
     * @param reason as its correction gives it; empty without one
     */
    record Detail(String part, String before, String now, String reason) {}
}
