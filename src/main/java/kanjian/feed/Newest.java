package kanjian.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/** Which items a feed tells, and in which order. */
final class Newest {
    private static final int MOST = 50;
    private static final Comparator<Dated> NEWEST_FIRST = Comparator.comparing(Dated::at, Comparator.reverseOrder())
            .thenComparing(dated -> dated.item().address());

    private Newest() {}

    /** An item with its time read once, since a site's feed is chosen from all its stories. */
    private record Dated(Instant at, FeedItem item) {
        static Dated of(FeedItem item) {
            return new Dated(OffsetDateTime.parse(item.updated()).toInstant(), item);
        }
    }

    /** The newest 50, newest first. */
    static List<FeedItem> of(List<FeedItem> items) {
        return items.stream()
                .map(Dated::of)
                .sorted(NEWEST_FIRST)
                .limit(MOST)
                .map(Dated::item)
                .toList();
    }
}
