package kanjian.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kanjian.model.Entry;
import kanjian.model.RecordId;
import kanjian.model.Site;
import kanjian.model.Story;

/** Finds stories by id and by the path of their file. */
final class StoryIndex {
    private final Map<String, RecordId> byPath = new HashMap<>();
    private final Map<RecordId, Story> byId = new HashMap<>();

    StoryIndex(List<Story> stories) {
        for (Story story : stories) {
            byPath.put(story.path(), story.entry().id());
            byId.put(story.entry().id(), story);
        }
    }

    boolean has(RecordId id) {
        return byId.containsKey(id);
    }

    /** The story whose file {@code relative} leads to from {@code file}. */
    Optional<RecordId> ofPath(String file, String relative) {
        return Optional.ofNullable(byPath.get(RelativePath.from(file, relative)));
    }

    /** Ids of a kind as they may be written at {@code owner}. */
    List<String> idsNear(Site site, String kind, String owner) {
        Stream<RecordId> ids = kind.equals("story")
                ? byId.keySet().stream()
                : kind.equals("place")
                        ? site.places().stream().map(place -> place.id())
                        : site.ofKind(kind).stream().map(Entry::id);
        return ids.map(id -> id.owner().equals(owner) ? id.local() : id.path())
                .sorted()
                .toList();
    }
}
